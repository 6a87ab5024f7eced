/** What may be corrected once its iteration is closed, field by field. */
export const AMENDABLE = {
  verdict: ["result", "learning"],
  hypothesis: ["statement", "threshold"],
  evidence: ["fact", "source"],
  movement: ["amount", "reason"],
  iteration: ["question", "outcomeReason", "learned", "reusable", "worstCase"],
} as const;
export type AmendableKind = keyof typeof AMENDABLE;

export function isAmendable(kind: string, field: string): kind is AmendableKind {
  const fields: readonly string[] = Object.hasOwn(AMENDABLE, kind) ? AMENDABLE[kind as AmendableKind] : [];
  return fields.includes(field);
}

/** A dated correction; what was written stays where it was. */
export type Amendment = { subjectId: string; field: string; before: unknown; after: unknown; reason: string; on: string };

/** Amendments of one record in the order they were made, the last of each field first found from the end. */
export function amendmentsTo<One extends Amendment>(subjectId: string, amendments: readonly One[]): One[] {
  return amendments.filter((one) => one.subjectId === subjectId);
}

export type Marked<Row> = { row: Row; amended: (keyof Row)[] };

/** The record as live pages show it, and the fields to mark. Amendments come oldest first; the record itself is not changed. */
export function withAmendments<Row extends { id: string }>(row: Row, amendments: readonly Amendment[]): Marked<Row> {
  const mine = amendmentsTo(row.id, amendments).filter(({ field }) => field in row);
  const corrected = Object.fromEntries(mine.map(({ field, after }) => [field, after]));
  return { row: { ...row, ...corrected }, amended: Object.keys(corrected) as (keyof Row)[] };
}
