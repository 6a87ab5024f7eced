import { childrenOf, readXml, UnreadableXml } from "#app/platform/opc/read-xml.ts";
import { readZip, UnreadableZip } from "#app/platform/zip/read-zip.ts";
import { TEMPLATE_LIMIT, TEMPLATE_UNPACKED, UnfitTemplate, type TemplateFormat } from "./unfit-file.ts";

export type TemplateParts = Map<string, Uint8Array | string>;

/** How compound files begin: those of Office before 2007, and today's when a password closes them. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const MACROS = /(^|\/)vbaProject\.bin$|(^|\/)activeX\//i;
const MAIN: readonly (readonly [RegExp, TemplateFormat])[] = [[/presentationml\.(presentation|template|slideshow)\.main\+xml$/, "pptx"], [/wordprocessingml\.(document|template)\.main\+xml$/, "docx"]];
/** ISO's strict dialect has other names for the same things, which few programs read. */
const STRICT = "http://purl.oclc.org/ooxml/";

/** Opens a file of PowerPoint or Word. Throws UnfitTemplate: too large, closed by a password, with macros, damaged, or something else altogether. */
export function openParts(bytes: Uint8Array): { format: TemplateFormat; parts: TemplateParts } {
  if (bytes.length === 0) throw new UnfitTemplate("templateMissing");
  if (bytes.length > TEMPLATE_LIMIT) throw new UnfitTemplate("templateTooLarge");
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new UnfitTemplate(Buffer.from(bytes).includes(ENCRYPTED) ? "templateEncrypted" : "templateOldFormat");
  const parts: TemplateParts = new Map(unpacked(bytes));
  const types = contentTypes(parts);
  if ([...parts.keys()].some((path) => MACROS.test(path)) || types.some(({ type }) => /macroEnabled/i.test(type))) throw new UnfitTemplate("templateMacros");
  const main = types.flatMap(({ path, type }) => MAIN.flatMap(([pattern, format]) => (pattern.test(type) ? [{ path, format }] : [])))[0];
  if (main === undefined) throw new UnfitTemplate("templateUnknown");
  if (readable(parts, main.path).namespaceURI?.startsWith(STRICT)) throw new UnfitTemplate("templateStrict");
  return { format: main.format, parts };
}

function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return readZip(bytes, TEMPLATE_UNPACKED);
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    if (error.reason === "password") throw new UnfitTemplate("templateEncrypted");
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    throw new UnfitTemplate(error.reason === "too-much" ? "templateSwollen" : isZip ? "templateDamaged" : "templateUnknown");
  }
}

function contentTypes(parts: TemplateParts): { path: string; type: string }[] {
  if (!parts.has("[Content_Types].xml")) throw new UnfitTemplate("templateUnknown");
  return childrenOf(readable(parts, "[Content_Types].xml")).map((one) => ({ path: (one.getAttribute("PartName") ?? "").replace(/^\//, ""), type: one.getAttribute("ContentType") ?? "" }));
}

/** A part as XML. Throws UnfitTemplate when it is not there or not readable. */
export function readable(parts: TemplateParts, path: string) {
  const content = parts.get(path);
  if (content === undefined) throw new UnfitTemplate("templateDamaged");
  try {
    return readXml(content);
  } catch (error) {
    throw error instanceof UnreadableXml ? new UnfitTemplate("templateDamaged") : error;
  }
}
