import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { amendedResults } from "#app/domain/amendment/queries.server.ts";
import { lineageSpec, type LineageSpec } from "#app/domain/chart/lineage-spec.ts";

/** The hypotheses of a programme through its iterations, with their verdicts as they are read now. */
export async function hypothesisFlow(actor: Actor, programId: string, iterations: readonly { id: string; number: number }[]): Promise<LineageSpec> {
  const { id, parentId, relation, workspaceId, deletedAt } = t.hypotheses;
  const flow = prepared("hypothesisFlow", (db) =>
    db
      .select({ id, parentId, relation, iterationNumber: t.iterations.number, verdict: t.verdicts.result })
      .from(t.hypotheses)
      .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
      .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, id))
      .where(and(eq(workspaceId, sql.placeholder("workspace")), eq(t.hypotheses.programId, sql.placeholder("program")), isNull(deletedAt)))
      .orderBy(asc(t.iterations.number), asc(t.hypotheses.number)));
  const [rows, amended] = await Promise.all([flow.execute({ workspace: actor.workspaceId, program: programId }), amendedResults(actor, programId)]);
  return lineageSpec({ iterations, hypotheses: rows.map((row) => ({ ...row, verdict: amended.get(row.id)?.after ?? row.verdict })) });
}
