import { readFileSync } from "node:fs";
import { AlignmentType, LevelFormat, type INumberingOptions, type IPropertiesOptions, type IStylesOptions } from "docx";
import assets from "../assets.json";
import { INKS } from "../drawing/drawing.ts";
import { findAsset } from "../find-asset.ts";
import { plainFont } from "../fonts/woff.ts";
import { halfPoints, STYLES, twips } from "./measures.ts";

const TEXT = "Source Sans 3";
const TITLE = "Newsreader";
const ink = (name: keyof typeof INKS): string => INKS[name].slice(1);

const heading = (size: number, before: number, font = TITLE) => ({
  run: { font, size: halfPoints(size), bold: font === TEXT, color: ink("ink") },
  paragraph: { spacing: { before: twips(before), after: twips(2), line: 230, lineRule: "auto" as const }, keepNext: true, keepLines: true },
});

const paragraphStyle = (id: string, name: string, run: object, paragraph: object) => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph });
const tight = { before: 0, after: 0, line: 216, lineRule: "auto" as const };

/** The look of the note as Word's own styles: change one and the whole note follows. `room`: between the margins, in points. */
export function stylesOf(language: string, room: number): IStylesOptions {
  return {
    default: {
      document: { run: { font: TEXT, size: halfPoints(9.5), color: ink("ink"), language: { value: language } }, paragraph: { spacing: { before: 0, after: twips(4), line: 228, lineRule: "auto" as const } } },
      title: { run: { font: TITLE, size: halfPoints(19), color: ink("ink") }, paragraph: { spacing: { before: 0, after: twips(5), line: 240, lineRule: "auto" as const }, keepNext: true } },
      heading1: heading(12.5, 10), heading2: heading(10.5, 7, TEXT), heading3: heading(9.5, 5, TEXT), heading4: heading(9.5, 4, TEXT),
      listParagraph: { paragraph: { spacing: { before: 0, after: twips(2), line: 226, lineRule: "auto" as const } } },
      hyperlink: { run: { color: ink("accent"), underline: {} } },
    },
    paragraphStyles: [
      paragraphStyle("Caption", "caption", { bold: true, size: halfPoints(8.8) }, { spacing: { before: twips(5), after: twips(2), line: 240, lineRule: "auto" as const }, keepNext: true }),
      paragraphStyle(STYLES.header, "Note – en-tête", { size: halfPoints(8) }, { spacing: tight, tabStops: [{ type: "right", position: twips(room) }] }),
      paragraphStyle(STYLES.source, "Note – source", { size: halfPoints(7.5), color: ink("soft") }, { spacing: { before: twips(2), after: twips(4), line: 240, lineRule: "auto" as const } }),
      paragraphStyle(STYLES.cell, "Note – cellule", { size: halfPoints(8.5) }, { spacing: tight }),
      paragraphStyle(STYLES.cellSmall, "Note – cellule serrée", { size: halfPoints(6.5) }, { spacing: tight }),
      paragraphStyle(STYLES.columnHead, "Note – tête de colonne", { size: halfPoints(8), bold: true, color: ink("soft") }, { spacing: tight, keepNext: true }),
      paragraphStyle(STYLES.quote, "Note – citation", { italics: true }, { indent: { left: twips(14) }, border: { left: { style: "single", size: 12, color: ink("accent"), space: 8 } } }),
      paragraphStyle(STYLES.code, "Note – code", { font: "Consolas", size: halfPoints(8) }, { indent: { left: twips(10) } }),
      paragraphStyle(STYLES.foot, "Note – pied", { size: halfPoints(7.5), color: ink("soft") }, { spacing: tight, tabStops: [{ type: "right", position: twips(room) }] }),
    ],
  };
}

export const BULLETS = "note-points";
export const NUMBERS = "note-numbers";
const LEVELS = [0, 1, 2, 3, 4, 5] as const;

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
  LEVELS.map((level) => ({ level, format, text: text(level), alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: twips(14 * (level + 1)), hanging: twips(14) } } } }));

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => "–") },
    { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

let embedded: NonNullable<IPropertiesOptions["fonts"]> | undefined;

/** The two typefaces go with the file: it looks the same where they are not installed. */
export function embeddedFonts(): NonNullable<IPropertiesOptions["fonts"]> {
  const { office } = assets;
  const file = (path: string) => plainFont(readFileSync(findAsset(path)));
  embedded ??= [
    { name: TEXT, data: file(office.text), bold: file(office.bold), italic: file(office.italic), boldItalic: file(office.boldItalic) },
    { name: TITLE, data: file(office.title), bold: file(office.titleBold) },
  ];
  return embedded;
}
