import type { BriefDocument } from "#app/domain/brief/brief-document.ts";

/** Signs that break a file or its reading: control characters, half of a pair, non-characters, marks that turn the direction of what follows. */
const UNFIT = /(?![\n\t])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]/gu;

/** A text that any format can hold: "\n" and tabs stay, composed letters are whole. */
export const cleanText = (text: string): string => text.replaceAll(/\r\n?/g, "\n").replaceAll(UNFIT, "").normalize("NFC");

/** The same document with every text made fit, so that no renderer has to think of it. */
export function cleanDocument(document: BriefDocument): BriefDocument {
  return cleaned(document) as BriefDocument;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)]));
}
