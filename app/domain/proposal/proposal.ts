/** What a text or an answer may propose. */
export const PROPOSAL_KINDS = [
  "event", "person", "stakeholder", "category", "usage", "purpose", "means", "benefit", "risk", "hypothesis", "action",
  "question", "option", "opening-item", "quote", "decision", "commitment", "observation", "link",
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What is asked of the person who accepts: nothing is guessed silently. */
export const UNCERTAINTIES = ["kind", "name", "day-without-year", "amount", "same-as", "owner", "category"] as const;
export type Uncertainty = (typeof UNCERTAINTIES)[number];

/** The fields of the record to be, by name; days as 'YYYY-MM-DD', money in minor units, person-months in hundredths. */
export type ProposalFields = Record<string, string | number | boolean | null | string[]>;

/** What a reading of a text or of an answer proposes, before it is kept. `key` is stable: the same text gives the same key. */
export interface Proposed {
  kind: ProposalKind;
  key: string;
  parentKey: string | null;
  text: string;
  fields: ProposalFields;
  /** From 1, in the source; null when it comes from an answer. */
  line: number | null;
  sourceText: string;
  uncertain: Uncertainty | null;
}
