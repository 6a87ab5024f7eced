import { DISCLOSURE_LEVELS, reaches, type DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";
import type { TextFault } from "./section-text.ts";

/** A stretch of lines for one audience, or a live block. `line` from 1. */
export type Segment = { line: number; audience: DisclosureLevel } & ({ markdown: string } | { live: string });

const OPENS = /^ {0,3}:::[ \t]*([\p{L}\w-]+)[ \t]*$/u;
const CLOSES = /^ {0,3}:::[ \t]*$/;
const LIVE = /^ {0,3}::([a-z][a-z0-9-]*)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

interface Reading {
  segments: Segment[];
  faults: TextFault[];
  /** Audiences opened and not closed yet, the innermost last. */
  open: { audience: DisclosureLevel; line: number; excerpt: string }[];
  fallback: DisclosureLevel;
  fence: string | null;
  lines: string[];
  from: number;
}

/** Cuts a section at its marks. Nothing inside a block of code is a mark; a mark inside another never widens who reads. */
export function segmentsOf(text: string, fallback: DisclosureLevel): { segments: Segment[]; faults: TextFault[] } {
  const reading: Reading = { segments: [], faults: [], open: [], fallback, fence: null, lines: [], from: 1 };
  text.split("\n").forEach((line, index) => readLine(reading, line, index + 1));
  flush(reading, 0);
  for (const { line, excerpt } of reading.open) reading.faults.push({ line, fault: "unclosed", excerpt });
  return { segments: reading.segments, faults: reading.faults };
}

function readLine(reading: Reading, text: string, line: number): void {
  const fenced = fenceAfter(reading.fence, text);
  if (reading.fence === null && fenced === null && readMark(reading, text, line)) return;
  reading.fence = fenced;
  reading.lines.push(text);
}

/** The fence that stands open after this line. */
function fenceAfter(open: string | null, text: string): string | null {
  const found = FENCE.exec(text)?.[1];
  if (found === undefined) return open;
  if (open === null) return found;
  return found.startsWith(open) && text.trim() === found ? null : open;
}

function readMark(reading: Reading, text: string, line: number): boolean {
  const name = OPENS.exec(text)?.[1];
  if (name !== undefined) return openAudience(reading, name, { line, excerpt: text.trim() });
  if (CLOSES.test(text)) return closeAudience(reading, { line, excerpt: text.trim() });
  const live = LIVE.exec(text)?.[1];
  if (live === undefined) return false;
  flush(reading, line);
  reading.segments.push({ line, audience: audienceOf(reading), live });
  return true;
}

type Place = { line: number; excerpt: string };

/** A name nobody knows keeps what follows for the narrowest audience: what was meant to be kept is not let out. */
function openAudience(reading: Reading, name: string, place: Place): boolean {
  flush(reading, place.line);
  const known = DISCLOSURE_LEVELS.find((level) => level === name.toLowerCase());
  if (known === undefined) reading.faults.push({ ...place, fault: "unknown-audience" });
  if (reading.open.length > 0) reading.faults.push({ ...place, fault: "nested" });
  const asked = known ?? "comex";
  const around = reading.open.at(-1)?.audience ?? asked;
  reading.open.push({ ...place, audience: reaches(asked, around) ? around : asked });
  return true;
}

function closeAudience(reading: Reading, place: Place): boolean {
  flush(reading, place.line);
  if (reading.open.pop() === undefined) reading.faults.push({ ...place, fault: "stray-close" });
  return true;
}

const audienceOf = (reading: Reading): DisclosureLevel => reading.open.at(-1)?.audience ?? reading.fallback;

/** Ends the stretch before a mark on this line; the next one begins after it. */
function flush(reading: Reading, markLine: number): void {
  const markdown = reading.lines.join("\n");
  if (markdown.trim() !== "") reading.segments.push({ line: reading.from, audience: audienceOf(reading), markdown });
  reading.lines = [];
  reading.from = markLine + 1;
}
