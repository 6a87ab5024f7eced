import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { xmlText } from "#app/platform/xml.ts";
import { instantOf, propertiesOf } from "../document-title.ts";

const NAMESPACES = [
  ["cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"], ["dc", "http://purl.org/dc/elements/1.1/"],
  ["dcterms", "http://purl.org/dc/terms/"], ["dcmitype", "http://purl.org/dc/dcmitype/"], ["xsi", "http://www.w3.org/2001/XMLSchema-instance"],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(" ");

/** What an office file says of itself (docProps/core.xml): written whole, so that nothing else is said, neither who nor when. */
export function coreProperties(document: BriefDocument): string {
  const { title, subject, author, keywords } = propertiesOf(document);
  const when = instantOf(document).toISOString().replace(".000", "");
  const part = (name: string, text: string | null) => (text === null ? "" : `<${name}>${xmlText(text)}</${name}>`);
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return [
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
    `<cp:coreProperties ${NAMESPACES}>`,
    part("dc:title", title), part("dc:subject", subject), part("dc:creator", author), part("cp:keywords", keywords), part("cp:lastModifiedBy", author),
    date("created"), date("modified"), part("dc:language", document.language === "fr" ? "fr-FR" : "en-GB"),
    "</cp:coreProperties>",
  ].join("");
}
