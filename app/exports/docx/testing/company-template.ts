import { AlignmentType, Document, Header, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { readZip } from "#app/platform/zip/read-zip.ts";
import { writeZip } from "#app/platform/zip/write-zip.ts";

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A template as Word in French keeps it: its own ids of styles, a header, a list, narrow margins, text to replace, and where it lies on somebody's disk. */
export async function companyTemplate(change: (parts: Map<string, Uint8Array | string>) => void = () => undefined): Promise<Uint8Array> {
  const file = new Document({
    creator: "Jeanne Secrète", title: "Modèle interne", company: "Société Confidentielle",
    styles: { default: { document: { run: { font: "Arial", size: 22 } }, heading1: { run: { font: "Arial", size: 36, color: "00AA55", bold: true } } } },
    numbering: { config: [{ reference: "theirs", levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1)", alignment: AlignmentType.LEFT }] }] },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1700, right: 1700, top: 1900, bottom: 1400 } } },
      headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun("SOCIÉTÉ, en-tête du modèle")] })] }) },
      children: [new Paragraph({ text: "Texte à remplacer", numbering: { reference: "theirs", level: 0 } })],
    }],
  } as ConstructorParameters<typeof Document>[0]);
  const parts = new Map<string, Uint8Array | string>(readZip(new Uint8Array(await Packer.toBuffer(file)), { entries: 500, unpacked: 50_000_000 }));
  const edit = (part: string, by: (text: string) => string) => parts.set(part, by(decode(parts.get(part) as Uint8Array)));
  edit("word/styles.xml", (text) => text.replaceAll("\"Heading1\"", "\"Titre1\"").replace(/(w:styleId="Titre1">\s*<w:name w:val=")[^"]+"/, "$1heading 1\""));
  edit("word/settings.xml", (text) => text.replace(/(<w:settings[^>]*>)/, "$1<w:attachedTemplate r:id=\"rId1\"/>"));
  parts.set("word/_rels/settings.xml.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///C:/Users/jeanne/modele.dotx\" TargetMode=\"External\"/></Relationships>");
  edit("[Content_Types].xml", (text) => text.replace("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"));
  change(parts);
  return writeZip(parts);
}
