import { CONTENT_TYPES } from "#app/exports/pptx/namespaces.ts";
import { childrenOf, readXml } from "#app/platform/opc/read-xml.ts";
import { XML_DECLARATION, xml } from "#app/platform/xml.ts";
import type { Deck } from "./deck.ts";

/** Says the type of every part: those of the template that are still there, then ours. A template (.potx) becomes a presentation. */
export function writeContentTypes(deck: Deck, presentation: string): void {
  const root = readXml(deck.parts.get("[Content_Types].xml") ?? "<Types/>");
  const defaults = childrenOf(root, "Default").map((one): [string, string] => [(one.getAttribute("Extension") ?? "").toLowerCase(), one.getAttribute("ContentType") ?? ""]);
  const overrides = childrenOf(root, "Override").map((one): [string, string] => [(one.getAttribute("PartName") ?? "").replace(/^\//, ""), one.getAttribute("ContentType") ?? ""]);
  const extensions = new Map([...defaults, ["rels", CONTENT_TYPES.relations], ["xml", "application/xml"], ["xlsx", CONTENT_TYPES.workbook]]);
  const parts = new Map([...overrides.filter(([path]) => deck.parts.has(path)), ...deck.types, [presentation, CONTENT_TYPES.presentation] as const]);
  deck.parts.set("[Content_Types].xml", XML_DECLARATION + xml("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    ...[...extensions].map(([Extension, ContentType]) => xml("Default", { Extension, ContentType })),
    ...[...parts].map(([path, ContentType]) => xml("Override", { PartName: `/${path}`, ContentType }))));
}
