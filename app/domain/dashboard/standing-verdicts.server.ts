import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import { standingVerdicts } from "./learned.ts";

/** The verdicts that stand in each of these programmes, as the executive page counts them, corrections included. */
export async function standingVerdictsOf(actor: Actor, programIds: readonly string[]): Promise<Map<string, Verdict[]>> {
  const byProgram = new Map<string, Verdict[]>();
  if (programIds.length === 0) return byProgram;
  const [rows, corrected] = [await verdictsIn(actor, programIds), await correctedResults(actor)];
  const read = rows.map(({ verdictId, ...row }) => ({ ...row, verdict: corrected.get(verdictId) ?? row.verdict }));
  for (const { programId, verdict } of standingVerdicts(read)) byProgram.set(programId, [...(byProgram.get(programId) ?? []), verdict]);
  return byProgram;
}

async function verdictsIn(actor: Actor, programIds: readonly string[]) {
  const { id, programId, parentId, workspaceId, deletedAt } = t.hypotheses;
  return db()
    .select({ id, programId, parentId, verdictId: t.verdicts.id, verdict: t.verdicts.result })
    .from(t.hypotheses)
    .innerJoin(t.verdicts, eq(t.verdicts.hypothesisId, id))
    .where(and(eq(workspaceId, actor.workspaceId), inArray(programId, [...programIds]), isNull(deletedAt)));
}

/** The last correction of each verdict, by its id. */
async function correctedResults(actor: Actor): Promise<Map<string, Verdict>> {
  const { subjectId, after, field, subjectKind, workspaceId, createdAt, id } = t.amendments;
  const rows = await db()
    .select({ subjectId, after })
    .from(t.amendments)
    .where(and(eq(workspaceId, actor.workspaceId), eq(subjectKind, "verdict"), eq(field, "result")))
    .orderBy(asc(createdAt), asc(id));
  return new Map(rows.map((row) => [row.subjectId, row.after as Verdict]));
}
