import type { tables } from "#db/tables.ts";
import type { SearchedKind } from "#app/domain/search/sources.server.ts";

export type TableName = keyof typeof tables;

/** A column that leads to a stakeholder, a person or a pair: where a merge moves it. */
export interface Reference {
  table: TableName;
  field: string;
  /** The column leads there only in these rows. */
  only?: { field: string; value: string };
  /** With these columns it may stand once: a row that would stand twice is dropped, or left with the record merged. */
  once?: readonly string[];
  twice?: "drop" | "leave";
  /** How the search knows the rows. */
  searched?: SearchedKind;
}

const about = (value: string): Reference[] => [
  { table: "stateChanges", field: "subjectId", only: { field: "subjectKind", value } },
  { table: "comments", field: "subjectId", only: { field: "subjectKind", value } },
  { table: "objections", field: "subjectId", only: { field: "subjectKind", value } },
  { table: "proposals", field: "recordId", only: { field: "recordKind", value } },
  { table: "capturedLines", field: "sortedIntoId", only: { field: "sortedInto", value } },
  ...(["usages", "stakeholders", "pairs", "hypotheses"] as const).map((table) => ({ table, field: "originSubjectId" })),
];

/** The pairs of a stakeholder are planned apart, for two of them may have to become one. */
export const STAKEHOLDER_REFERENCES: readonly Reference[] = [
  { table: "persons", field: "stakeholderId", searched: "person" },
  { table: "stakeholderCategories", field: "stakeholderId", once: ["categoryId"], twice: "drop" },
  { table: "means", field: "stakeholderId", searched: "means" },
  { table: "commitments", field: "stakeholderId", searched: "commitment" },
  { table: "programRoles", field: "stakeholderId", once: ["programId", "role"], twice: "drop" },
  { table: "firstSteps", field: "stakeholderId", searched: "first-step" },
  { table: "lossCeilings", field: "stakeholderId" },
  { table: "lossAbilities", field: "stakeholderId", once: ["iterationId", "unit"], twice: "leave" },
  { table: "lossMovements", field: "stakeholderId", searched: "movement" },
  { table: "lossNotKnown", field: "stakeholderId", once: ["iterationId", "unit"], twice: "drop" },
  { table: "members", field: "stakeholderId" },
  { table: "invitations", field: "stakeholderId" },
  { table: "objections", field: "raisedByStakeholderId", searched: "objection" },
  { table: "interactions", field: "stakeholderId" },
  { table: "loans", field: "stakeholderId" },
  { table: "agreementParties", field: "stakeholderId", once: ["agreementId"], twice: "drop" },
  { table: "promises", field: "stakeholderId" },
  { table: "exchanges", field: "stakeholderId" },
  { table: "projects", field: "overContractorId" },
  { table: "observationLeads", field: "subjectId", only: { field: "subjectKind", value: "stakeholder" }, once: ["observationId"], twice: "drop" },
  ...about("stakeholder"),
];

/** The connections of a person are planned apart, for they are read both ways. */
export const PERSON_REFERENCES: readonly Reference[] = [
  { table: "workshopAttendances", field: "personId", once: ["workshopId"], twice: "drop" },
  { table: "workshopInvitees", field: "personId", once: ["workshopId"], twice: "drop" },
  { table: "workshops", field: "facilitatorPersonId", searched: "workshop" },
  { table: "quotes", field: "authorPersonId", searched: "quote" },
  { table: "actions", field: "ownerPersonId", searched: "action" },
  { table: "acceptances", field: "personId" },
  { table: "objections", field: "raisedByPersonId", searched: "objection" },
  { table: "interactions", field: "personId" },
  { table: "promises", field: "ownerPersonId" },
  { table: "projectMembers", field: "personId", once: ["projectId"], twice: "drop" },
  ...about("person"),
];

/** Where two pairs of the same usage become one; what was chosen of each in an iteration stays said of each. */
export const PAIR_REFERENCES: readonly Reference[] = [
  { table: "hypotheses", field: "pairId", searched: "hypothesis" },
  { table: "firstSteps", field: "pairId", searched: "first-step" },
  { table: "lossMovements", field: "pairId", searched: "movement" },
  { table: "pairChoices", field: "pairId", once: ["iterationId"], twice: "leave" },
  { table: "impactPairs", field: "pairId", once: ["impactId"], twice: "drop" },
  { table: "openingRequests", field: "pairId", once: ["openingItemId"], twice: "drop" },
  { table: "roomVotes", field: "pairId", once: ["roomId", "phoneId"], twice: "drop" },
  { table: "projects", field: "pairId" },
  { table: "pairs", field: "parentId" },
  ...about("pair"),
];
