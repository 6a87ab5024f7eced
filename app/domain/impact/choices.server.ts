import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** The pairs of a programme that an impact, or an opening item, may be linked to. */
export async function pairsForImpact(actor: Actor, programId: string): Promise<string[]> {
  const rows = await db()
    .select({ id: t.pairs.id })
    .from(t.pairs)
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), eq(t.pairs.programId, programId), isNull(t.pairs.deletedAt)))
    .orderBy(asc(t.pairs.createdAt), asc(t.pairs.id));
  return rows.map(({ id }) => id);
}

/** The actions of a programme that may control a risk. */
export async function actionsForRisk(actor: Actor, programId: string): Promise<{ value: string; label: string }[]> {
  return db()
    .select({ value: t.actions.id, label: t.actions.title })
    .from(t.actions)
    .where(and(eq(t.actions.workspaceId, actor.workspaceId), eq(t.actions.programId, programId), isNull(t.actions.deletedAt)))
    .orderBy(asc(t.actions.title), asc(t.actions.id));
}
