/** What a text or an answer may propose. */
export const PROPOSAL_KINDS = [
  "event", "person", "stakeholder", "category", "usage", "purpose", "means", "benefit", "risk", "hypothesis", "action",
  "question", "option", "opening-item", "quote", "decision", "commitment", "observation", "link",
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What is asked of the person who accepts: nothing is guessed silently. */
export const UNCERTAINTIES = ["kind", "name", "day-without-year", "amount", "same-as", "owner", "category"] as const;
export type Uncertainty = (typeof UNCERTAINTIES)[number];

/**
 * The fields of the record to be, by name; days as 'YYYY-MM-DD', money in minor units, person-months in hundredths. Each
 * kind reads its own, and what lacks is empty: event title on hours place facilitator theme challenge organisations
 * workshopKind · person name organisation skills consent present facilitator · stakeholder name category nature cv experience
 * connection howToEngage · category and usage label seed · purpose label seed audience · means kind label stakeholder ·
 * commitment stakeholder what constraint state unit amount means meansKind · benefit and risk statement lens forWhom ·
 * hypothesis statement usage stakeholder category threshold · action title owner coOwners dueOn deliverable
 * deliverableKind · question question askedBy · option label pros cons benchmark · opening-item name family description ·
 * quote text author · observation kind what howUsed source · link label url. A stakeholder is named in words; a person or
 * a stakeholder found to be one already known says it in `sameAs`; a category or a usage may be a seed or a label.
 */
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

/** `gone`: nobody had decided, and the text does not say it any more. */
export const PROPOSAL_STATES = ["pending", "accepted", "refused", "gone"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export type ProposalSource = "report" | "response";

/** What a proposal said before a later reading changed it. */
export interface ProposalBefore {
  text: string;
  fields: ProposalFields;
  state: ProposalState;
}

/** Categories first and what hangs on others last: accepted together, each finds what it names. */
const ORDER: readonly ProposalKind[] = [
  "event", "category", "purpose", "usage", "stakeholder", "person", "means", "commitment", "benefit", "risk", "hypothesis",
  "action", "question", "option", "opening-item", "quote", "observation", "decision", "link",
];
export const orderOf = (kind: ProposalKind): number => ORDER.indexOf(kind);

/** A field as words; "" when there are none. */
export function said(fields: ProposalFields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

export const saidList = (fields: ProposalFields, name: string): string[] => {
  const value = fields[name];
  return Array.isArray(value) ? value : [];
};
