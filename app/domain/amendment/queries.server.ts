import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";

/** The corrections of a closed iteration, oldest first: what withAmendments takes. */
export async function amendmentsOf(actor: Actor, iterationId: string) {
  return db()
    .select()
    .from(t.amendments)
    .where(and(eq(t.amendments.workspaceId, actor.workspaceId), eq(t.amendments.iterationId, iterationId)))
    .orderBy(asc(t.amendments.createdAt), asc(t.amendments.id));
}
export type AmendmentRow = Awaited<ReturnType<typeof amendmentsOf>>[number];

/** The corrections of closed iterations of a programme to these records, oldest first. */
export async function amendmentsTo(actor: Actor, subjectIds: readonly string[]) {
  if (subjectIds.length === 0) return [];
  return db()
    .select()
    .from(t.amendments)
    .where(and(eq(t.amendments.workspaceId, actor.workspaceId), inArray(t.amendments.subjectId, [...subjectIds])))
    .orderBy(asc(t.amendments.createdAt), asc(t.amendments.id));
}

/** Every correction of the closed iterations of a programme, oldest first. */
export async function amendmentsIn(actor: Actor, programId: string) {
  const { subjectId, field, before, after, reason, on, createdAt, id } = t.amendments;
  const corrections = prepared("amendmentsIn", (store) =>
    store
      .select({ subjectId, field, before, after, reason, on })
      .from(t.amendments)
      .innerJoin(t.iterations, eq(t.iterations.id, t.amendments.iterationId))
      .where(and(eq(t.iterations.workspaceId, sql.placeholder("workspace")), eq(t.iterations.programId, sql.placeholder("program"))))
      .orderBy(asc(createdAt), asc(id)));
  return corrections.execute({ workspace: actor.workspaceId, program: programId });
}

export type AmendedResult = { iterationId: string; before: Verdict; after: Verdict };

/** The hypotheses of a programme whose verdict was corrected, with what was given at the time and what is read now. */
export async function amendedResults(actor: Actor, programId: string): Promise<Map<string, AmendedResult>> {
  const corrected = prepared("amendedResults", (store) =>
    store
      .select({ hypothesisId: t.verdicts.hypothesisId, iterationId: t.verdicts.iterationId, before: t.verdicts.result, after: t.amendments.after })
      .from(t.amendments)
      .innerJoin(t.verdicts, eq(t.verdicts.id, t.amendments.subjectId))
      .innerJoin(t.iterations, eq(t.iterations.id, t.amendments.iterationId))
      .where(and(eq(t.iterations.workspaceId, sql.placeholder("workspace")), eq(t.iterations.programId, sql.placeholder("program")), eq(t.amendments.field, "result")))
      .orderBy(asc(t.amendments.createdAt), asc(t.amendments.id)));
  const rows = await corrected.execute({ workspace: actor.workspaceId, program: programId });
  return new Map(rows.map(({ hypothesisId, after, ...row }) => [hypothesisId, { ...row, after: after as Verdict }]));
}
