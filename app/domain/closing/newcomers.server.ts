import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

type Iteration = { id: string; openedOn: string | null; closedOn: string | null };

/** The stakeholders first met while the iteration ran, or said to come out of it. */
export async function newcomersIn(actor: Actor, iteration: Iteration) {
  const rows = await db()
    .select({ id: t.stakeholders.id, name: t.stakeholders.name, metOn: t.stakeholders.metOn, origin: t.stakeholders.origin,
      originThrough: t.stakeholders.originThrough, originIterationId: t.stakeholders.originIterationId })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), isNull(t.stakeholders.deletedAt)))
    .orderBy(asc(t.stakeholders.name), asc(t.stakeholders.id));
  return rows
    .filter((one) => one.originIterationId === iteration.id || metDuring(one.metOn, iteration))
    .map(({ id, name, metOn, origin, originThrough }) => ({ id, name, metOn, origin, originThrough }));
}

function metDuring(metOn: string | null, { openedOn, closedOn }: Iteration): boolean {
  if (metOn === null || openedOn === null) return false;
  return metOn > openedOn && (closedOn === null || metOn <= closedOn);
}
