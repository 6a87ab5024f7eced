import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { tables as t } from "#db/tables.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";

export type TrashableTable = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn; deletedAt: SQLiteColumn; deletedBy: SQLiteColumn };

interface TrashableKind {
  table: TrashableTable;
  /** The text a person knows the record by; null where the kind's word must do. */
  label: SQLiteColumn | null;
}

/** Every kind of record that goes to the trash: kind → table → label. A test keeps it in step with the tables. */
export const TRASHABLE = {
  usage: { table: t.usages, label: t.usages.label },
  stakeholder: { table: t.stakeholders, label: t.stakeholders.name },
  person: { table: t.persons, label: t.persons.name },
  means: { table: t.means, label: t.means.label },
  commitment: { table: t.commitments, label: t.commitments.what },
  pair: { table: t.pairs, label: null },
  version: { table: t.resourceVersions, label: t.resourceVersions.name },
  "opening-item": { table: t.openingItems, label: t.openingItems.name },
  hypothesis: { table: t.hypotheses, label: t.hypotheses.statement },
  experiment: { table: t.experiments, label: t.experiments.title },
  evidence: { table: t.evidence, label: t.evidence.fact },
  "captured-line": { table: t.capturedLines, label: t.capturedLines.text },
  impact: { table: t.impacts, label: t.impacts.statement },
  "first-step": { table: t.firstSteps, label: t.firstSteps.action },
  movement: { table: t.lossMovements, label: t.lossMovements.reason },
  question: { table: t.openQuestions, label: t.openQuestions.question },
  option: { table: t.options, label: t.options.label },
  action: { table: t.actions, label: t.actions.title },
  workshop: { table: t.workshops, label: t.workshops.title },
  observation: { table: t.observations, label: t.observations.what },
  quote: { table: t.quotes, label: t.quotes.text },
  objection: { table: t.objections, label: t.objections.text },
  "brief-template": { table: t.briefTemplates, label: t.briefTemplates.name },
  interaction: { table: t.interactions, label: t.interactions.what },
  loan: { table: t.loans, label: t.loans.what },
  agreement: { table: t.agreements, label: t.agreements.title },
  promise: { table: t.promises, label: t.promises.what },
  exchange: { table: t.exchanges, label: t.exchanges.what },
  project: { table: t.projects, label: t.projects.name },
  questionnaire: { table: t.questionnaires, label: null },
  attachment: { table: t.attachments, label: t.attachments.name },
  comment: { table: t.comments, label: t.comments.body },
} as const satisfies Partial<Record<SubjectKind, TrashableKind>>;

export type TrashKind = keyof typeof TRASHABLE;
export const TRASH_KINDS = Object.keys(TRASHABLE) as [TrashKind, ...TrashKind[]];

/** A table and its columns by name, for what differs from kind to kind (seedKey, iterationId, programId…). */
export function trashable(kind: TrashKind): TrashableKind & { columns: Record<string, SQLiteColumn> } {
  const { table, label } = TRASHABLE[kind];
  return { table, label, columns: getTableColumns(table) as Record<string, SQLiteColumn> };
}
