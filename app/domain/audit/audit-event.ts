/** Every kind of record the journal can tell of. */
export const SUBJECT_KINDS = [
  "workspace", "member", "invitation", "list-entry", "account", "program", "version", "opening-item", "opening-state",
  "usage", "stakeholder", "person", "means", "commitment", "pair", "pair-choice", "iteration", "hypothesis", "experiment",
  "evidence", "verdict", "amendment", "captured-line", "impact", "assessment", "first-step", "ceiling", "ability",
  "movement", "acceptance", "decision-request", "decision", "question", "option", "action", "workshop", "observation",
  "quote", "comment", "objection", "share", "brief-section", "edition", "brief-template",
  "connection", "merge", "interaction", "loan", "agreement", "promise", "exchange", "project", "attachment", "room", "questionnaire", "response", "proposal", "report-import", "calendar-feed",
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What can happen to a record. One entry per changed field for `changed`. */
export const AUDIT_EVENTS = [
  "created", "changed", "trashed", "restored", "deleted", "retired", "merged", "opened", "closed", "amended", "given", "accepted",
  "refused", "superseded", "raised", "sorted", "linked", "unlinked", "chosen", "set-aside", "produced", "authorised",
  "asked", "answered", "issued", "withdrawn", "joined", "left", "role-changed", "password-reset", "exported", "carried", "said-not-known",
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];
