import { diffIndices } from "node-diff3";
import { isOutward, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import { segmentsOf } from "./text/segments.ts";

type Lines = ReadonlySet<number>;
const NONE: Lines = new Set();

/** What someone outside reads of a section: the lines that stand between the marks of the network and of the public, but those withheld. */
export function outwardPart(text: string, fallback: DisclosureLevel, withheld: Lines = NONE): string {
  const lines = text.split("\n");
  return readLines(text, fallback, withheld).map((index) => lines[index]).join("\n");
}

/** The section with what someone outside made of their part; what they do not read stays as it is, where it is. */
export function withOutwardPart(text: string, part: string, fallback: DisclosureLevel, withheld: Lines = NONE): string {
  const written = withoutMarks(part);
  const lines = text.split("\n");
  const read = readLines(text, fallback, withheld);
  if (read.length === 0) return written.trim() === "" ? text : [":::network", written, ":::", ...(text.trim() === "" ? [] : ["", withoutEmptyMarks(text)])].join("\n");
  if (written.trim() === "") return lines.filter((_, index) => !read.includes(index)).join("\n");
  const before = read.map((index) => lines[index] ?? "");
  const at = (index: number) => read[index] ?? (read.at(-1) ?? 0) + 1;
  for (const { buffer1: [offset, length], buffer2Content } of diffIndices(before, written.split("\n")).reverse()) {
    const place = offset > 0 && length === 0 ? at(offset - 1) + 1 : at(offset);
    for (const gone of read.slice(offset, offset + length).reverse()) lines.splice(gone, 1);
    lines.splice(place, 0, ...buffer2Content);
  }
  return lines.join("\n");
}

const readLines = (text: string, fallback: DisclosureLevel, withheld: Lines) => outwardLines(text, fallback).filter((index) => !withheld.has(index));

/** Lines, from 0, that are for the network or the public. */
export function outwardLines(text: string, fallback: DisclosureLevel): number[] {
  return segmentsOf(text, fallback).segments
    .filter(({ audience }) => isOutward(audience))
    .flatMap((segment) => {
      const count = "live" in segment ? 1 : segment.markdown.split("\n").length;
      return Array.from({ length: count }, (_, index) => segment.line - 1 + index);
    });
}

/** Whoever writes for the network does not move its limits: their marks are words, and so is a block of code left open. */
function withoutMarks(part: string): string {
  const said = part.replaceAll(/^( {0,3}):::/gm, "$1\\:::");
  const swallows = segmentsOf(`:::network\n${said}\n:::`, "team").faults.length > 0;
  return swallows ? said.replaceAll(/^( {0,3})(?=`{3}|~{3})/gm, "$1\\") : said;
}

const withoutEmptyMarks = (text: string): string => text.replace(/^:::(network|public)[ \t]*\n\s*:::[ \t]*\n*/m, "");
