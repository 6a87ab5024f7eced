import { and, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";

/** The first step that is accepted and for which nothing was spent yet, the latest accepted first; else one that waits for its answer. */
export async function nextFirstStep(actor: Actor, iterationId: string, steps: readonly FirstStepView[]): Promise<FirstStepView | null> {
  const [aside, begun] = [await pairsLeftAside(actor, iterationId), await stepsBegun(actor, steps.map(({ id }) => id))];
  const ahead = steps.filter(({ id, pairId }) => !aside.has(pairId) && !begun.has(id));
  const accepted = ahead.filter(({ state }) => state === "accepted").sort((a, b) => (b.answer?.on ?? "").localeCompare(a.answer?.on ?? ""));
  return accepted[0] ?? ahead.find(({ state }) => state === "none") ?? null;
}

async function pairsLeftAside(actor: Actor, iterationId: string): Promise<Set<string>> {
  const { pairId, chosen, workspaceId } = t.pairChoices;
  const rows = await db().select({ pairId }).from(t.pairChoices).where(and(eq(workspaceId, actor.workspaceId), eq(t.pairChoices.iterationId, iterationId), eq(chosen, false)));
  return new Set(rows.map((row) => row.pairId));
}

async function stepsBegun(actor: Actor, stepIds: string[]): Promise<Set<string | null>> {
  if (stepIds.length === 0) return new Set();
  const { firstStepId, workspaceId, deletedAt } = t.lossMovements;
  const rows = await db().select({ firstStepId }).from(t.lossMovements).where(and(eq(workspaceId, actor.workspaceId), inArray(firstStepId, stepIds), eq(t.lossMovements.kind, "spent"), isNull(deletedAt)));
  return new Set(rows.map((row) => row.firstStepId));
}
