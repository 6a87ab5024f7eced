import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { PairsPlan } from "./plan-pairs.server.ts";

/** Figures of both that would stand for one actor: adding them, or dropping one, is not for a merge to decide. */
export interface Obstacle {
  what: "ceiling" | "first-step";
  iterationId: string;
  iteration: number;
}

/** What refuses the merge of two stakeholders: two ceilings of the same iteration and unit, two first steps for the same pair. */
export async function obstaclesOf(actor: Actor, keptId: string, mergedId: string, joined: PairsPlan["joined"]): Promise<Obstacle[]> {
  const [ceilings, steps] = [await twoCeilings(actor, [keptId, mergedId]), await twoFirstSteps(actor, [keptId, mergedId], joined)];
  const numbers = await numbersOf(actor, [...ceilings, ...steps]);
  const told = (what: Obstacle["what"]) => (iterationId: string) => ({ what, iterationId, iteration: numbers.get(iterationId) ?? 0 });
  return [...ceilings.map(told("ceiling")), ...steps.map(told("first-step"))];
}

async function twoCeilings(actor: Actor, both: string[]): Promise<string[]> {
  const { iterationId, unit, stakeholderId, workspaceId, supersededById } = t.lossCeilings;
  const rows = await db().select({ iterationId, unit, stakeholderId }).from(t.lossCeilings)
    .where(and(eq(workspaceId, actor.workspaceId), inArray(stakeholderId, both), isNull(supersededById)));
  return twiceIn(rows.map((row) => ({ iterationId: row.iterationId, key: `${row.iterationId} ${row.unit}` })));
}

async function twoFirstSteps(actor: Actor, both: string[], joined: PairsPlan["joined"]): Promise<string[]> {
  const pairs = new Map(joined.map(({ keptId, mergedId }) => [mergedId, keptId]));
  const { iterationId, pairId, stakeholderId, workspaceId } = t.firstSteps;
  const touched = or(inArray(stakeholderId, both), pairs.size > 0 ? inArray(pairId, [...pairs.keys(), ...pairs.values()]) : undefined);
  const rows = await db().select({ iterationId, pairId, stakeholderId }).from(t.firstSteps).where(and(eq(workspaceId, actor.workspaceId), touched));
  const actorOf = (id: string) => (both.includes(id) ? "one" : id);
  return twiceIn(rows.map((row) => ({ iterationId: row.iterationId, key: `${row.iterationId} ${pairs.get(row.pairId) ?? row.pairId} ${actorOf(row.stakeholderId)}` })));
}

/** The iterations in which a key stands twice. */
function twiceIn(rows: readonly { iterationId: string; key: string }[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { iterationId, key } of rows) {
    if (seen.has(key)) twice.add(iterationId);
    seen.add(key);
  }
  return [...twice];
}

async function numbersOf(actor: Actor, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db().select({ id: t.iterations.id, number: t.iterations.number }).from(t.iterations).where(and(eq(t.iterations.workspaceId, actor.workspaceId), inArray(t.iterations.id, [...ids])));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
