export const CAPTURE_KINDS = ["usage", "stakeholder", "hypothesis", "benefit", "risk", "question", "quote", "action", "observation"] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** Characters in one line. */
export const MAX_LINE_LENGTH = 2_000;

/** A line as it was typed, what it says once its prefix is taken off, and its kind when a prefix told it. */
export type CapturedText = { raw: string; text: string; kind: CaptureKind | null };

/** `line` counts from 1 in what was pasted, blank lines included. */
export type LineRefusal = { line: number; reason: "too-long"; length: number; max: number };
export type CaptureRefusal = { reason: "empty" } | { reason: "lines-too-long"; lines: LineRefusal[] };
export type ParsedCapture = { ok: true; lines: CapturedText[] } | { ok: false; refusal: CaptureRefusal };

/** Letters are lower case and followed by a space, so that « A school… » or « I think… » stay sentences. « p », « pp » and « s » are a stakeholder, « c » a quote (citation), « i » an observation (imprévu). */
export const LETTER_PREFIXES: Readonly<Record<string, CaptureKind>> = {
  h: "hypothesis",
  u: "usage",
  p: "stakeholder",
  pp: "stakeholder",
  s: "stakeholder",
  b: "benefit",
  r: "risk",
  q: "question",
  c: "quote",
  a: "action",
  i: "observation",
};

const WORD_PREFIXES: Readonly<Record<string, CaptureKind>> = {
  ...LETTER_PREFIXES,
  hypothese: "hypothesis", hypothesis: "hypothesis",
  usage: "usage", use: "usage",
  "partie prenante": "stakeholder", stakeholder: "stakeholder",
  benefice: "benefit", benefit: "benefit",
  risque: "risk", risk: "risk",
  question: "question",
  citation: "quote", quote: "quote",
  action: "action",
  imprevu: "observation", observation: "observation", surprise: "observation",
};

const LETTER = /^([a-z]{1,2})\s+(\S.*)$/;
const WORD = /^([\p{L}\p{M} ]{1,20}?)\s*:\s*(\S.*)$/u;
const BULLET = /^[-–—•*]\s+(?=\S)/;

/** Reads typed or pasted text into lines: ten pasted lines are ten lines, blank ones drop. Refuses the whole, naming the lines that are too long, so that nothing is lost halfway. */
export function parseCapture(pasted: string): ParsedCapture {
  const numbered = pasted.split(/\r\n|\r|\n/).map((raw, index) => ({ raw: raw.trim(), line: index + 1 }));
  const lines = numbered.filter(({ raw }) => raw !== "");
  if (lines.length === 0) return { ok: false, refusal: { reason: "empty" } };
  const tooLong = lines.filter(({ raw }) => raw.length > MAX_LINE_LENGTH);
  if (tooLong.length > 0) return { ok: false, refusal: { reason: "lines-too-long", lines: tooLong.map(refusedLine) } };
  return { ok: true, lines: lines.map(({ raw }) => parseLine(raw)) };
}

/** Reads one line: « h Un lycée monte un kit », « hypothèse : … », « Risk: … ». A bullet before it is taken off; without a known prefix its kind is open. */
export function parseLine(typed: string): CapturedText {
  const raw = typed.trim();
  const line = raw.replace(BULLET, "");
  const word = WORD.exec(line);
  const wordKind = kindOf(WORD_PREFIXES, folded(word?.[1] ?? ""));
  if (word?.[2] && wordKind) return { raw, text: word[2], kind: wordKind };
  const letter = LETTER.exec(line);
  const letterKind = kindOf(LETTER_PREFIXES, letter?.[1] ?? "");
  return letter?.[2] && letterKind ? { raw, text: letter[2], kind: letterKind } : { raw, text: line, kind: null };
}

function kindOf(prefixes: Readonly<Record<string, CaptureKind>>, prefix: string): CaptureKind | null {
  return Object.hasOwn(prefixes, prefix) ? (prefixes[prefix] ?? null) : null;
}

function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

function refusedLine({ raw, line }: { raw: string; line: number }): LineRefusal {
  return { line, reason: "too-long", length: raw.length, max: MAX_LINE_LENGTH };
}
