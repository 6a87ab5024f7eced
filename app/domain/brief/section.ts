import type { DisclosureLevel } from "#app/domain/disclosure/disclosure.ts";

/** The eleven sections of the note, in their order, then its annexes. */
export const SECTION_KEYS = [
  "decision", "summary", "context", "learned", "benefits", "risks", "opening", "loss", "stakeholders", "process", "objections", "annexes",
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** 1 to 11; the annexes, which stand without a number, are 12. */
export const numberOfSection = (key: string): number => SECTION_KEYS.findIndex((known) => known === key) + 1;

/** Empty: no text. A section with a text is a draft until its owner says it is ready. */
export const SECTION_STATES = ["empty", "draft", "ready"] as const;
export type SectionState = (typeof SECTION_STATES)[number];

export function stateOfSection({ text, ready }: { text: string; ready: boolean }): SectionState {
  if (text.trim() === "") return "empty";
  return ready ? "ready" : "draft";
}

/** Who reads a paragraph that nobody marked: the committee reads everything, what is lost and what is asked stays with it. */
export const DEFAULT_AUDIENCE: Record<SectionKey, DisclosureLevel> = {
  decision: "comex", summary: "comex", context: "team", learned: "team", benefits: "team", risks: "comex", opening: "team", loss: "comex",
  stakeholders: "team", process: "team", objections: "comex", annexes: "comex",
};

/** The longest text of a section, in characters. */
export const LONGEST_SECTION = 50_000;
