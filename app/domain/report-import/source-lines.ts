import { inline } from "./inline.ts";
import { isHeadingWord } from "./words/headings.ts";
import type { SourceFormat, SourceLine } from "./source-line.ts";

type Shape = Pick<SourceLine, "kind" | "depth"> & { rest: string; ticked?: boolean };

const BLANK: Shape = { kind: "blank", depth: 0, rest: "" };
const EDIT_MARK = /^(.*?)\s*\[\s*(?:edit|modifier)\b[^\]]*\]?\s*$/i;
const BULLET = /^(\s*)[•◦▪‣·*+–-]\s+(.*)$/;
const NUMBERED = /^(\s*)\d{1,4}[.)]\s+(.*)$/;
const LONGEST_HEADING = 80;

/** A text as lines, each with what it is and its plain words. Lines keep their numbers: those that say nothing are blank. */
export function sourceLines(text: string, format: SourceFormat): SourceLine[] {
  const raws = text.split("\n").map(readable);
  const indents: number[] = [];
  return raws.map((raw, at): SourceLine => {
    const shape = shapeOf(raws, at, format);
    if (shape.kind === "text" || shape.kind === "heading") indents.length = 0;
    const depth = shape.kind === "bullet" || shape.kind === "numbered" ? (format === "wikitext" ? shape.depth : depthOf(indents, shape.depth)) : shape.depth;
    const { text: words, links } = inline(shape.rest, format);
    const kind = words === "" && links.length === 0 ? "blank" : shape.kind;
    return { number: at + 1, raw, kind, depth, text: words, links, ...(shape.ticked === undefined ? {} : { ticked: shape.ticked }) };
  });
}

/** Longer than any paragraph: what follows on the same line is not read. */
const LONGEST_LINE = 8_000;

/** Without runs of blanks, but for those that indent: rules that look for blanks stay quick. */
function readable(raw: string): string {
  const [indent = ""] = /^[ \t]{0,80}/.exec(raw) ?? [];
  return indent + raw.slice(indent.length).replace(/[\s\u00a0]+/g, " ").slice(0, LONGEST_LINE).trimEnd();
}

/** How many of the indents open above are smaller. */
function depthOf(indents: number[], indent: number): number {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
  indents.push(indent);
  return indents.length - 1;
}

function shapeOf(raws: readonly string[], at: number, format: SourceFormat): Shape {
  const raw = raws[at] ?? "";
  if (raw.trim() === "") return BLANK;
  return markedShape(raws, at, format) ?? textShape(raw);
}

function markedShape(raws: readonly string[], at: number, format: SourceFormat): Shape | null {
  const raw = raws[at] ?? "";
  if (format === "wikitext") return wikiShape(raw) ?? listShape(raw);
  if (format === "markdown") return markdownShape(raw) ?? listShape(raw) ?? setext(raws, at);
  return renderedHeading(raw) ?? listShape(raw) ?? setext(raws, at) ?? plainHeading(raws, at);
}

const textShape = (raw: string): Shape => ({ kind: "text", depth: 0, rest: raw });

function wikiShape(raw: string): Shape | null {
  const [, marks = "", title] = /^(={1,6})\s*([^=].*?)\s*=*\s*$/.exec(raw) ?? [];
  if (title !== undefined) return { kind: "heading", depth: marks.length, rest: title };
  const [, stars = "", item] = /^([*#:;]+)\s*(.*)$/.exec(raw) ?? [];
  if (item !== undefined) return { kind: stars.endsWith("#") ? "numbered" : "bullet", depth: stars.length - 1, rest: item };
  return wikiTable(raw);
}

/** A parameter of a template is a line « label : value »; marks alone say nothing; cells are a row. */
function wikiTable(raw: string): Shape | null {
  const parameter = /^\s*\|\s*([^=|{}[\]]{1,40}?)\s*=\s*(.*)$/.exec(raw);
  if (parameter && !/(?:style|class|width|align|colspan|rowspan)\s*$/i.test(parameter[1] ?? "")) return { kind: "text", depth: 0, rest: `${parameter[1]} : ${parameter[2]}` };
  if (/^\s*(?:\{\{[^|}]*$|\}\}|\{\||\|\}|\|-|\|\+|__\w+__)/.test(raw)) return BLANK;
  const cells = /^\s*[|!](.*)$/.exec(raw);
  return cells ? { kind: "row", depth: 0, rest: rowOf((cells[1] ?? "").split(/\|\||!!/)) } : null;
}

function markdownShape(raw: string): Shape | null {
  const heading = /^(#{1,6})\s+(.+?)\s*#*\s*$/.exec(raw);
  if (heading) return { kind: "heading", depth: heading[1]?.length ?? 1, rest: heading[2] ?? "" };
  if (/^\s*\|?[\s:|-]*-{3,}[\s:|-]*$/.test(raw) || /^\s*(?:```|\*\*\*\s*$|___\s*$)/.test(raw)) return BLANK;
  const row = /^\s*\|(.*?)\|?\s*$/.exec(raw);
  if (row) return { kind: "row", depth: 0, rest: rowOf((row[1] ?? "").split("|")) };
  const quoted = /^\s*>\s?(.*)$/.exec(raw);
  return quoted ? { kind: "text", depth: 0, rest: `« ${quoted[1]} »` } : null;
}

const rowOf = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/^[^|]*(?:style|class)\s*=\s*"[^"]*"\s*\|/, "").trim()).filter((cell) => cell !== "").join(" / ");

function listShape(raw: string): Shape | null {
  const [bullet, numbered] = [BULLET.exec(raw), NUMBERED.exec(raw)];
  const found = bullet ?? numbered;
  if (!found) return null;
  const indent = (found[1] ?? "").replaceAll("\t", "    ").length;
  const box = /^\[([ xX])\]\s*(.*)$/.exec(found[2] ?? "");
  const shape: Shape = { kind: bullet ? "bullet" : "numbered", depth: indent, rest: box?.[2] ?? found[2] ?? "" };
  return box ? { ...shape, ticked: box[1] !== " " } : shape;
}

function renderedHeading(raw: string): Shape | null {
  const edited = EDIT_MARK.exec(raw);
  return edited ? { kind: "heading", depth: 2, rest: edited[1] ?? "" } : null;
}

function setext(raws: readonly string[], at: number): Shape | null {
  const raw = raws[at] ?? "";
  if (/^\s*(?:={3,}|-{3,}|_{3,}|\*{3,})\s*$/.test(raw)) return BLANK;
  const under = raws[at + 1] ?? "";
  return /^(?:={3,}|-{3,})\s*$/.test(under) && raw.trim().length <= LONGEST_HEADING ? { kind: "heading", depth: under.startsWith("=") ? 1 : 2, rest: raw } : null;
}

/** In a text without marks: a short line alone that names a part of a report, or shouts. */
function plainHeading(raws: readonly string[], at: number): Shape | null {
  const words = (raws[at] ?? "").trim();
  if (words.length > LONGEST_HEADING || !standsAlone(raws, at, words) || /[.!,;]$/.test(words)) return null;
  const bare = words.replace(/\s*:$/, "");
  const shouted = /\p{Lu}{4}/u.test(bare) && bare === bare.toUpperCase() && !/^\S+$/.test(bare);
  return !bare.includes(":") && (isHeadingWord(bare) || shouted) ? { kind: "heading", depth: 2, rest: bare } : null;
}

/** Below a blank line; on the first line, a word that names a part and has a blank line below. */
function standsAlone(raws: readonly string[], at: number, words: string): boolean {
  if (at > 0) return (raws[at - 1] ?? "").trim() === "";
  return isHeadingWord(words) && (raws[1] ?? "").trim() === "";
}
