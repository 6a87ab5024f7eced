import { and, count, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { amendedResults } from "#app/domain/amendment/queries.server.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import { iterationsOf, versionsOf } from "./queries.server.ts";

export type LoopCounts = Record<Verdict, number> & { running: number };

/** The loop of a programme: its versions, its iterations, and for each the four counts and what still runs. */
export async function loopOf(actor: Actor, programId: string) {
  const [versions, iterations, counts] = await Promise.all([versionsOf(actor, programId), iterationsOf(actor, programId), countsByIteration(actor, programId)]);
  return {
    versions: versions.map(({ id, name, state, description, deliverables }) => ({ id, name, state, note: description || deliverables })),
    iterations: iterations.map(({ id, number, state, question, openedOn, closedOn, baseVersionId, targetVersionId }) => ({
      id, number, state, question, openedOn, closedOn, baseVersionId, targetVersionId, counts: counts.get(id) ?? noCounts(),
    })),
  };
}

const noCounts = (): LoopCounts => ({ validated: 0, invalidated: 0, inconclusive: 0, "not-tested": 0, running: 0 });

async function countsByIteration(actor: Actor, programId: string): Promise<Map<string, LoopCounts>> {
  const verdictCounts = prepared("verdictCounts", (db) =>
    db
      .select({ iterationId: t.hypotheses.iterationId, result: t.verdicts.result, n: count() })
      .from(t.hypotheses)
      .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
      .where(and(eq(t.hypotheses.workspaceId, sql.placeholder("workspace")), eq(t.hypotheses.programId, sql.placeholder("program")), isNull(t.hypotheses.deletedAt)))
      .groupBy(t.hypotheses.iterationId, t.verdicts.result));
  const [rows, amended] = await Promise.all([verdictCounts.execute({ workspace: actor.workspaceId, program: programId }), amendedResults(actor, programId)]);
  const counts = new Map<string, LoopCounts>();
  for (const { iterationId, result, n } of rows) {
    const of = counts.get(iterationId) ?? noCounts();
    counts.set(iterationId, { ...of, [result ?? "running"]: n });
  }
  for (const { iterationId, before, after } of amended.values()) {
    const of = counts.get(iterationId);
    if (of && before !== after) counts.set(iterationId, { ...of, [before]: of[before] - 1, [after]: of[after] + 1 });
  }
  return counts;
}
