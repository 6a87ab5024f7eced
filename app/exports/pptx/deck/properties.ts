import type { BriefDocument } from "#app/domain/brief/brief-document.ts";
import { instantOf, propertiesOf } from "#app/exports/document-title.ts";
import { CONTENT_TYPES, RELATIONSHIPS } from "#app/exports/pptx/namespaces.ts";
import { relationTo, writeRelations } from "#app/platform/opc/relations.ts";
import { XML_DECLARATION, xml, xmlText } from "#app/platform/xml.ts";
import type { Deck } from "./deck.ts";

const CORE = "docProps/core.xml";
const EXTENDED = "docProps/app.xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** What the file says of itself; for the public, nothing of who wrote it, where, or which edition. */
export function addProperties(deck: Deck, document: BriefDocument, presentation: string, slides: number): void {
  const { title, subject, author, keywords } = propertiesOf(document);
  const day = instantOf(document).toISOString();
  const stamp = (name: string) => xml(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, xmlText(day));
  const text = (name: string, value: string | null) => (value === null ? "" : xml(name, {}, xmlText(value)));
  const core = xml("cp:coreProperties", {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:dcmitype": "http://purl.org/dc/dcmitype/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  }, text("dc:title", title), text("dc:subject", subject), text("dc:creator", author), text("cp:keywords", keywords), text("cp:lastModifiedBy", author), stamp("created"), stamp("modified"), text("dc:language", document.language));
  deck.add(CORE, XML_DECLARATION + core, CONTENT_TYPES.core);
  deck.add(EXTENDED, XML_DECLARATION + xml("Properties", { xmlns: `${RELATIONSHIPS.replace("relationships", "extended-properties")}` },
    xml("Slides", {}, String(slides)), author === null ? "" : xml("Company", {}, xmlText(document.organisation))), CONTENT_TYPES.extended);
  deck.parts.set("_rels/.rels", writeRelations([
    relationTo("rId1", "officeDocument", presentation), { ...relationTo("rId2", "core-properties", CORE), type: CORE_RELATION }, relationTo("rId3", "extended-properties", EXTENDED),
  ]));
}
