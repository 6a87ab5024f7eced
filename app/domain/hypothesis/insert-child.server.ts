import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { refusal, type RefusalCode } from "#app/domain/refusal/refusal.ts";
import { insertHypothesis, type Inserted } from "./insert-hypothesis.server.ts";
import { parentRefusal, type LineageMember, type LineageRelation, type ParentRefusal } from "./lineage.ts";

type Hypothesis = typeof t.hypotheses.$inferSelect;
type Child = { relation: LineageRelation; statement: string; threshold: string };

/** Takes a hypothesis up into a later iteration, inside a transaction: a child of the same lineage, with what its texts become. */
export async function insertChild(actor: Actor, parent: Hypothesis, iterationId: string, child: Child): Promise<Inserted> {
  const iteration = await find(actor, t.iterations, iterationId);
  if (iteration.programId !== parent.programId) throw refusal("iterationId", "notOneOfOurs");
  const family = await familyOf(actor, parent.lineageId);
  const candidate: LineageMember = { id: "", parentId: parent.id, relation: child.relation, iterationNumber: iteration.number };
  const refused = parentRefusal(candidate, parent.id, family);
  if (refused) throw refusal("", SENTENCES[refused]);
  const { pairId, controlled, dependsOnOthers, origin, originThrough, originSubjectId } = parent;
  const said = {
    pairId, controlled, dependsOnOthers, origin, originThrough, originSubjectId,
    statement: child.statement, threshold: child.threshold, originNote: parent.originNote ?? "",
  };
  const made = await insertHypothesis(actor, iterationId, said, { id: parent.id, lineageId: parent.lineageId, relation: child.relation });
  await audit(actor, { event: "carried", kind: "hypothesis", id: parent.id, programId: parent.programId, iterationId, after: made.id });
  return made;
}

const SENTENCES = {
  itself: "parentNotEarlier", cycle: "parentNotEarlier", "parent-unknown": "notOneOfOurs", "parent-not-earlier": "parentNotEarlier", "already-carried": "alreadyCarried",
} as const satisfies Record<ParentRefusal, RefusalCode>;

async function familyOf(actor: Actor, lineageId: string): Promise<LineageMember[]> {
  const { id, parentId, relation, deletedAt } = t.hypotheses;
  const rows = await db()
    .select({ id, parentId, relation, deletedAt, iterationNumber: t.iterations.number })
    .from(t.hypotheses)
    .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.lineageId, lineageId)));
  return rows.filter((row) => row.deletedAt === null);
}
