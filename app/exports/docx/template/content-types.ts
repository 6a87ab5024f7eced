import { childrenOf, readXml } from "#app/platform/opc/read-xml.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
export const WORD_TYPE = (kind: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
const PROPERTIES = { "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml", "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml" };
const PICTURES = { png: "image/png", svg: "image/svg+xml" };

/** The types of the parts that are left, with those that came; a template becomes a document. */
export function contentTypes(before: Uint8Array | undefined, parts: ReadonlyMap<string, unknown>, main: string, added: Readonly<Record<string, string>>): string {
  const listed = before === undefined ? [] : childrenOf(readXml(before));
  const endings = new Map(listed.filter(({ localName }) => localName === "Default").map((one) => [(one.getAttribute("Extension") ?? "").toLowerCase(), one.getAttribute("ContentType") ?? ""]));
  const types = new Map(listed.filter(({ localName }) => localName === "Override").map((one) => [(one.getAttribute("PartName") ?? "").replace(/^\//, ""), one.getAttribute("ContentType") ?? ""]));
  for (const [ending, type] of [...Object.entries(PICTURES), ["rels", "application/vnd.openxmlformats-package.relationships+xml"], ["xml", "application/xml"]] as const) endings.set(ending, type);
  for (const [part, type] of [...Object.entries(PROPERTIES), ...Object.entries(added), [main, MAIN]] as const) types.set(part, type);
  return XML_DECLARATION + xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    ...[...endings].map(([ending, type]) => xml("Default", { Extension: ending, ContentType: type })),
    ...[...types].filter(([part]) => parts.has(part)).map(([part, type]) => xml("Override", { PartName: `/${part}`, ContentType: type })));
}
