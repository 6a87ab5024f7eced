import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { FirstStepView } from "#app/domain/affordable-loss/first-step-groups.ts";

/** The first step that is accepted and for which nothing was spent yet, the latest accepted first; else one that waits for its answer. */
export async function nextFirstStep(actor: Actor, iterationId: string, steps: readonly FirstStepView[]): Promise<FirstStepView | null> {
  const begun = await stepsBegun(actor, iterationId);
  const ahead = steps.filter(({ id, aside }) => !aside && !begun.has(id));
  const accepted = ahead.filter(({ state }) => state === "accepted").sort((a, b) => (b.answer?.on ?? "").localeCompare(a.answer?.on ?? ""));
  return accepted[0] ?? ahead.find(({ state }) => state === "none") ?? null;
}

/** Something was spent for these, also against a commitment made for them. A zero is said of what has not begun. */
async function stepsBegun(actor: Actor, iterationId: string): Promise<Set<string | null>> {
  const { id, kind, amount, againstId, firstStepId, workspaceId, deletedAt } = t.lossMovements;
  const movements = await db()
    .select({ id, kind, amount, againstId, firstStepId })
    .from(t.lossMovements)
    .where(and(eq(workspaceId, actor.workspaceId), eq(t.lossMovements.iterationId, iterationId), isNull(deletedAt)));
  const stepOf = new Map(movements.map((movement) => [movement.id, movement.firstStepId]));
  const spent = movements.filter((movement) => movement.kind === "spent" && movement.amount !== 0);
  return new Set(spent.map((movement) => movement.firstStepId ?? stepOf.get(movement.againstId ?? "") ?? null));
}
