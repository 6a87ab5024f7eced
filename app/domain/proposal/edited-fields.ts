import type { ProposalFields, ProposalKind } from "./proposal.ts";

export type FieldLook = "line" | "text" | "day" | "means-kind";
type Edited = readonly (readonly [name: string, look: FieldLook])[];

/** What may be mended before accepting, by kind. */
export const EDITED_FIELDS: Partial<Record<ProposalKind, Edited>> = {
  event: [["title", "line"], ["on", "day"], ["hours", "line"], ["place", "line"], ["facilitator", "line"], ["theme", "line"], ["challenge", "line"]],
  person: [["name", "line"], ["organisation", "line"], ["skills", "text"]],
  stakeholder: [["name", "line"], ["category", "line"]],
  category: [["label", "line"]],
  purpose: [["label", "line"], ["audience", "line"]],
  usage: [["label", "line"]],
  means: [["label", "line"], ["kind", "means-kind"], ["stakeholder", "line"]],
  commitment: [["what", "text"], ["stakeholder", "line"], ["constraint", "text"], ["means", "line"]],
  benefit: [["statement", "text"]],
  risk: [["statement", "text"]],
  hypothesis: [["statement", "text"], ["usage", "line"], ["stakeholder", "line"], ["threshold", "text"]],
  action: [["title", "text"], ["owner", "line"], ["coOwners", "line"], ["dueOn", "day"], ["deliverable", "line"]],
  question: [["question", "text"], ["askedBy", "line"]],
  option: [["label", "line"], ["pros", "text"], ["cons", "text"]],
  "opening-item": [["name", "line"], ["description", "text"]],
  quote: [["text", "text"], ["author", "line"]],
  observation: [["what", "text"], ["howUsed", "text"]],
  link: [["label", "line"], ["url", "line"]],
};

/** Words that may turn out to be of another kind; their statement goes along. */
export const WORD_KINDS = ["benefit", "risk", "quote", "question", "observation", "hypothesis", "action", "option"] as const satisfies readonly ProposalKind[];
export const isWordKind = (kind: ProposalKind): boolean => (WORD_KINDS as readonly string[]).includes(kind) && kind !== "option";

const STATEMENT: Partial<Record<ProposalKind, string>> = { benefit: "statement", risk: "statement", quote: "text", question: "question", observation: "what", hypothesis: "statement", action: "title" };

/** The fields of the same words as another kind. */
export function asKind(fields: ProposalFields, from: ProposalKind, to: ProposalKind): ProposalFields {
  const [before, after] = [STATEMENT[from], STATEMENT[to]];
  return from === to || !before || !after ? fields : { ...fields, [after]: fields[before] ?? "" };
}
