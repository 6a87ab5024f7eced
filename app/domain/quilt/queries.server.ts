import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { amendedResults } from "#app/domain/amendment/queries.server.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { shownUnder } from "#app/domain/usage/usage.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { isFiltered, type QuiltChoice } from "./quilt-choice.ts";
import { quiltLines, unplacedIn, usualGrouping } from "./quilt-lines.ts";
import { pairsThen, quiltCells, quiltMessage, stakeholdersHeld, type QuiltHypothesis, type QuiltIteration, type QuiltPair } from "./quilt.ts";

/** The quilt as the reader wants it, with its lines, and what its title says: that is of all pairs, whatever the filter. */
export async function quiltOf(actor: Actor, programId: string, { at, by: asked, filter }: QuiltChoice) {
  const [iterations, pairRows, hypotheses, usages, categories] = await Promise.all([
    iterationsOfQuilt(actor, programId), pairsOfQuilt(actor, programId, at !== null), hypothesesOfQuilt(actor, programId), usagesOf(actor), listOf(actor, "category", true),
  ]);
  const atVersion = Math.min(Math.max(at ?? iterations.length, 0), iterations.length);
  const told = pairRows.map((pair) => ({ ...pair, usageId: shownUnder(usages, pair.usageId) }));
  const pairs = pairsThen({ pairs: told, iterations, at: atVersion });
  const usual = usualGrouping(told);
  const by = asked ?? usual;
  const input = { pairs, hypotheses, iterations, at: atVersion };
  const ofAll = quiltCells(input);
  const cells = by === "category" && !isFiltered(filter) ? ofAll : quiltCells({ ...input, by, filter });
  const shown = new Set(cells.flatMap(({ pairIds }) => pairIds));
  const names = { usages, categories, stakeholders: new Map(told.flatMap(({ stakeholderId, stakeholder }) => (stakeholderId ? [[stakeholderId, stakeholder ?? ""] as const] : []))) };
  const all = quiltLines(told, names);
  return {
    by, usual, begun: told.length > 0, cells, atVersion, iterations: iterations.length, pairs: pairs.length, shown: shown.size, unplaced: unplacedIn(by, pairs), all,
    lines: isFiltered(filter) ? quiltLines(pairs.filter(({ id }) => shown.has(id)), names) : all,
    message: quiltMessage(ofAll, all.categories.map(({ id }) => id)),
    held: usual === "stakeholder" ? stakeholdersHeld(quiltCells({ ...input, by: usual })) : null,
    lineages: new Set(hypotheses.filter(({ iterationNumber }) => iterationNumber <= atVersion).map(({ lineageId }) => lineageId)).size,
  };
}

async function iterationsOfQuilt(actor: Actor, programId: string): Promise<QuiltIteration[]> {
  const iterations = prepared("iterationsOfQuilt", (db) =>
    db
      .select({ number: t.iterations.number, state: t.iterations.state, openedOn: t.iterations.openedOn, closedOn: t.iterations.closedOn })
      .from(t.iterations)
      .where(and(eq(t.iterations.workspaceId, sql.placeholder("workspace")), eq(t.iterations.programId, sql.placeholder("program"))))
      .orderBy(asc(t.iterations.number)));
  const rows = await iterations.execute({ workspace: actor.workspaceId, program: programId });
  return rows.filter(({ state }) => state !== "draft");
}

/** How engagement moved is read only for the past: today each pair says where it stands. */
async function pairsOfQuilt(actor: Actor, programId: string, inThePast: boolean): Promise<(QuiltPair & { stakeholder: string | null })[]> {
  const moves = inThePast ? engagementRows(actor, programId) : [];
  const [rows, changes] = await Promise.all([pairRows(actor, programId), moves]);
  const byPair = new Map<string, { on: string; state: QuiltPair["engagement"] }[]>();
  for (const { pairId, on, state } of changes) byPair.set(pairId, [...(byPair.get(pairId) ?? []), { on, state: state as QuiltPair["engagement"] }]);
  return rows.map(({ createdAt, ownCategory, stakeholderCategory, ...pair }) => ({
    ...pair,
    categoryId: ownCategory ?? stakeholderCategory,
    createdOn: dayIn(actor.timeZone, createdAt),
    engagements: byPair.get(pair.id) ?? [],
  }));
}

function pairRows(actor: Actor, programId: string) {
  const pairs = prepared("pairsOfQuilt", (db) =>
    db
      .select({
        id: t.pairs.id, usageId: t.pairs.usageId, createdAt: t.pairs.createdAt, engagement: t.pairs.engagement, stakeholderId: t.pairs.stakeholderId, stakeholder: t.stakeholders.name,
        ownCategory: t.pairs.categoryId, stakeholderCategory: t.stakeholders.categoryId,
      })
      .from(t.pairs)
      .leftJoin(t.stakeholders, eq(t.stakeholders.id, t.pairs.stakeholderId))
      .where(and(eq(t.pairs.workspaceId, sql.placeholder("workspace")), eq(t.pairs.programId, sql.placeholder("program")), isNull(t.pairs.deletedAt))));
  return pairs.execute({ workspace: actor.workspaceId, program: programId });
}

const engagementRows = (actor: Actor, programId: string) =>
  db()
    .select({ pairId: t.pairs.id, on: t.stateChanges.on, state: t.stateChanges.state })
    .from(t.stateChanges)
    .innerJoin(t.pairs, eq(t.pairs.id, t.stateChanges.subjectId))
    .where(and(eq(t.stateChanges.workspaceId, actor.workspaceId), eq(t.stateChanges.subjectKind, "pair"), eq(t.pairs.programId, programId)))
    .orderBy(asc(t.stateChanges.on), asc(t.stateChanges.id));

async function hypothesesOfQuilt(actor: Actor, programId: string): Promise<QuiltHypothesis[]> {
  const told = prepared("hypothesesOfQuilt", (db) =>
    db
      .select({
        id: t.hypotheses.id, pairId: t.hypotheses.pairId, number: t.hypotheses.number, lineageId: t.hypotheses.lineageId,
        iterationNumber: t.iterations.number, state: t.iterations.state, verdict: t.verdicts.result,
      })
      .from(t.hypotheses)
      .innerJoin(t.iterations, eq(t.iterations.id, t.hypotheses.iterationId))
      .leftJoin(t.verdicts, eq(t.verdicts.hypothesisId, t.hypotheses.id))
      .where(and(eq(t.hypotheses.workspaceId, sql.placeholder("workspace")), eq(t.hypotheses.programId, sql.placeholder("program")), isNull(t.hypotheses.deletedAt))));
  const [rows, amended] = await Promise.all([told.execute({ workspace: actor.workspaceId, program: programId }), amendedResults(actor, programId)]);
  return rows.filter(({ state }) => state !== "draft").map(({ id, ...row }) => ({ ...row, verdict: amended.get(id)?.after ?? row.verdict }));
}
