import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { withAmendments } from "#app/domain/amendment/amendment.ts";
import { amendedResults, amendmentsTo } from "#app/domain/amendment/queries.server.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import { find } from "#app/domain/record/record.server.ts";

const shown = {
  id: t.hypotheses.id, number: t.hypotheses.number, pairId: t.hypotheses.pairId, statement: t.hypotheses.statement, threshold: t.hypotheses.threshold,
  controlled: t.hypotheses.controlled, dependsOnOthers: t.hypotheses.dependsOnOthers, addedOnDay: t.hypotheses.addedOnDay,
  parentId: t.hypotheses.parentId, relation: t.hypotheses.relation, origin: t.hypotheses.origin, originThrough: t.hypotheses.originThrough,
  originNote: t.hypotheses.originNote, revision: t.hypotheses.revision, iterationId: t.hypotheses.iterationId, lineageId: t.hypotheses.lineageId,
  verdict: { id: t.verdicts.id, result: t.verdicts.result, learning: t.verdicts.learning, on: t.verdicts.on },
};

/** The hypotheses of an iteration with their pair, their verdict and the facts for and against, by number. */
export async function hypothesesOf(actor: Actor, iterationId: string) {
  const rows = await db()
    .select(shown)
    .from(t.hypotheses)
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.iterationId, iterationId), isNull(t.hypotheses.deletedAt)))
    .orderBy(asc(t.hypotheses.number));
  return complete(actor, rows);
}
export type HypothesisView = Awaited<ReturnType<typeof hypothesesOf>>[number];

export const hypothesisNumber = async (actor: Actor, id: string): Promise<number> => (await find(actor, t.hypotheses, id)).number;

/** One hypothesis, or NotFound. */
export async function hypothesisWithEvidence(actor: Actor, id: string): Promise<HypothesisView> {
  await find(actor, t.hypotheses, id);
  const rows = await db()
    .select(shown)
    .from(t.hypotheses)
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.id, id)));
  const [view] = await complete(actor, rows);
  return view as HypothesisView;
}

type Told = { id: string; pairId: string; verdict: { id: string } | null };

/** As live pages read them: with the corrections made since the closing, and what was corrected. */
async function complete<R extends Told>(actor: Actor, rows: R[]) {
  const [pairs, told] = await Promise.all([namesOfPairs(actor, rows.map(({ pairId }) => pairId)), factsOn(actor, rows.map(({ id }) => id))]);
  const amendments = await amendmentsTo(actor, [...rows.flatMap(({ id, verdict }) => (verdict ? [id, verdict.id] : [id])), ...told.map(({ id }) => id)]);
  const facts = told.map((fact) => withAmendments(fact, amendments).row);
  return rows.map((given) => withAmendments(given, amendments)).map(({ row, amended }) => ({
    ...row,
    ...verdictRead(row, amended, amendments),
    pair: pairs.get(row.pairId) ?? { id: row.pairId, usage: { seedKey: null, label: "" }, stakeholder: null, category: null },
    facts: facts.filter((fact) => fact.hypothesisId === row.id),
  }));
}

function verdictRead<R extends Told>({ verdict }: R, amended: (keyof R)[], amendments: Awaited<ReturnType<typeof amendmentsTo>>): { verdict: R["verdict"]; amended: string[] } {
  const read = verdict && withAmendments(verdict, amendments);
  return { verdict: read?.row ?? null, amended: [...amended, ...(read?.amended ?? [])].map(String) };
}

async function factsOn(actor: Actor, hypothesisIds: string[]) {
  if (hypothesisIds.length === 0) return [];
  return db()
    .select({
      id: t.evidence.id, hypothesisId: t.evidenceLinks.hypothesisId, stance: t.evidenceLinks.stance,
      fact: t.evidence.fact, source: t.evidence.source, on: t.evidence.on, experiment: t.experiments.title,
    })
    .from(t.evidenceLinks)
    .innerJoin(t.evidence, eq(t.evidence.id, t.evidenceLinks.evidenceId))
    .leftJoin(t.experiments, eq(t.experiments.id, t.evidence.experimentId))
    .where(and(eq(t.evidenceLinks.workspaceId, actor.workspaceId), inArray(t.evidenceLinks.hypothesisId, hypothesisIds), isNull(t.evidence.deletedAt)))
    .orderBy(asc(t.evidence.on), asc(t.evidence.id));
}

/** The whole lineage of a hypothesis, from its first ancestor, with each verdict. */
export async function lineageOf(actor: Actor, { programId, lineageId }: { programId: string; lineageId: string }) {
  const { id, number, statement, relation, parentId } = t.hypotheses;
  const amended = await amendedResults(actor, programId);
  const rows = await db()
    .select({ id, number, statement, relation, parentId, iteration: t.iterations.number, result: t.verdicts.result })
    .from(t.hypotheses)
    .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
    .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
    .where(and(eq(t.hypotheses.workspaceId, actor.workspaceId), eq(t.hypotheses.lineageId, lineageId), isNull(t.hypotheses.deletedAt)))
    .orderBy(asc(t.iterations.number), asc(number));
  return rows.map((row) => ({ ...row, result: amended.get(row.id)?.after ?? row.result }));
}
