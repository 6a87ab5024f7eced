import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** Who came in an iteration without being planned, what nobody had planned, and the actions that are due first. */
export async function metInIteration(actor: Actor, iteration: { id: string; programId: string }) {
  const [newcomers, surprises, actions] = await Promise.all([newcomersOf(actor, iteration.id), surprisesOf(actor, iteration.id), actionsOf(actor, iteration.programId)]);
  return { newcomers, surprises, actions: actions.slice(0, 5), actionCount: actions.length };
}

async function newcomersOf(actor: Actor, iterationId: string) {
  const { id, name, engagement, originThrough, originNote } = t.stakeholders;
  return db()
    .select({ id, name, engagement, through: originThrough, note: originNote })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), eq(t.stakeholders.originIterationId, iterationId), isNull(t.stakeholders.deletedAt)))
    .orderBy(asc(name));
}

async function surprisesOf(actor: Actor, iterationId: string) {
  const { id, what, howUsed, on, kind } = t.observations;
  return db()
    .select({ id, what, howUsed, on, kind })
    .from(t.observations)
    .where(and(eq(t.observations.workspaceId, actor.workspaceId), eq(t.observations.iterationId, iterationId), isNull(t.observations.deletedAt)))
    .orderBy(asc(on), asc(id));
}

async function actionsOf(actor: Actor, programId: string) {
  const { id, title, owner, deliverable, dueOn } = t.actions;
  const rows = await db()
    .select({ id, title, owner, deliverable, dueOn })
    .from(t.actions)
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId), ne(t.actions.state, "done"), isNull(t.actions.deletedAt)))
    .orderBy(asc(id));
  return rows.sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}
