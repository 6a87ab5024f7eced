import { said, saidList, type ProposalFields } from "./proposal.ts";

export interface ChangedField {
  name: string;
  before: string;
  after: string;
}

/** Marks of the reading that say nothing to a person. */
const isMark = (name: string): boolean => name.startsWith("near") || name === "seed" || name === "monthDay";
const asWords = (fields: ProposalFields, name: string): string => saidList(fields, name).join(", ") || said(fields, name);

/** What a later reading says otherwise, field by field. */
export function changedFields(before: ProposalFields, after: ProposalFields): ChangedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isMark(name));
  return names.map((name) => ({ name, before: asWords(before, name), after: asWords(after, name) })).filter((one) => one.before !== one.after);
}
