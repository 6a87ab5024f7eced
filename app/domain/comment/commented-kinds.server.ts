import { tables as t } from "#db/tables.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import type { RecordTable } from "#app/domain/record/record.server.ts";
import { TRASHABLE } from "#app/domain/trash/trashable-kinds.server.ts";

const { comment: _comment, ...trashed } = TRASHABLE;

/** Every kind of record people can comment. Not a comment, nor an ability, which is private to its side. */
export const COMMENTED: Partial<Record<SubjectKind, RecordTable>> = {
  ...Object.fromEntries(Object.entries(trashed).map(([kind, { table }]) => [kind, table])),
  program: t.programs,
  iteration: t.iterations,
  ceiling: t.lossCeilings,
  verdict: t.verdicts,
  assessment: t.assessments,
  "decision-request": t.decisionRequests,
  decision: t.decisions,
  "brief-section": t.briefSections,
};
