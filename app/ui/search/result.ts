import type { Result } from "#app/domain/search/result.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import { pairLabel } from "#app/i18n/pair-label.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";

export type { Result };

const MOST_LETTERS = 140;

/** What a result is called: its number, and its text cut where a line ends. */
export function resultTitle(t: Dictionary, { kind, number, letter, title, usage, pair }: Result): string {
  if (usage) return seededLabel(t, "usage", usage);
  if (pair) return pairLabel(t, pair);
  const text = title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS).trimEnd()}…` : title;
  if (kind === "iteration" && number !== null) return text ? `${t.search.iteration(number)} · ${text}` : t.search.iteration(number);
  if (number !== null && letter !== null) return `${letter}\u00a0${number} · ${text}`;
  return text || t.search.untitled;
}

/** What a result is: its kind, and the programme it is in. */
export function resultKind(t: Dictionary, { kind, letter, program }: Result): string {
  const told = kind === "impact" ? (letter === "R" ? "risk" : "benefit") : kind;
  const word = t.search.kinds[told] ?? "";
  return program && kind !== "program" ? `${word} · ${program}` : word;
}
