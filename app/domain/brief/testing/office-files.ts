import { writeZip } from "#app/platform/zip/write-zip.ts";

const types = (main: string, path: string) => `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`;
const related = (...relations: [kind: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`).join("")}</Relationships>`;
const NAMESPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const presentation = `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`;

/** The parts of the smallest presentation with one master and one layout; null takes a part out. */
export function parts(name: string, changes: Record<string, string | null> = {}): Map<string, string> {
  const all: Record<string, string | null> = {
    "[Content_Types].xml": types("presentationml.template.main", "ppt/presentation.xml"),
    "_rels/.rels": related(["officeDocument", "ppt/presentation.xml"]),
    "ppt/presentation.xml": presentation,
    "ppt/_rels/presentation.xml.rels": related(["slideMaster", "slideMasters/slideMaster1.xml"]),
    "ppt/slideMasters/slideMaster1.xml": `<p:sldMaster ${NAMESPACES}><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    "ppt/slideMasters/_rels/slideMaster1.xml.rels": related(["slideLayout", "../slideLayouts/slideLayout1.xml"], ["theme", "../theme/theme1.xml"]),
    "ppt/slideLayouts/slideLayout1.xml": `<p:sldLayout ${NAMESPACES} type="titleOnly"><p:cSld name="Titre seul"/></p:sldLayout>`,
    "ppt/theme/theme1.xml": `<a:theme ${NAMESPACES} name="${name}"><a:fontScheme><a:majorFont><a:latin typeface="Verdana"/></a:majorFont><a:minorFont><a:latin typeface="Tahoma"/></a:minorFont></a:fontScheme></a:theme>`,
    ...changes,
  };
  return new Map(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

export const pptxFile = (name: string): Uint8Array => writeZip(parts(name));

/** A text with one style of heading. */
export function docxFile(): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return writeZip(new Map([
    ["[Content_Types].xml", types("wordprocessingml.document.main", "word/document.xml")], ["_rels/.rels", related(["officeDocument", "word/document.xml"])],
    ["word/document.xml", `<w:document ${word}><w:body/></w:document>`],
    ["word/styles.xml", `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/></w:style></w:styles>`],
  ]));
}
