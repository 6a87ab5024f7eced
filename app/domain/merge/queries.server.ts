import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { differencesOf, type MergeKind } from "./merge-fields.ts";
import { planMerge } from "./plan-merge.server.ts";

const tableOf = (kind: MergeKind) => (kind === "stakeholder" ? t.stakeholders : t.persons);

/** The record that an address of one merged away leads to; null when it was not merged, or not of this workspace. */
export async function mergedInto(actor: Actor, kind: MergeKind, id: string): Promise<string | null> {
  const table = tableOf(kind);
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const [row] = await db().select({ into: table.mergedIntoId }).from(table).where(and(eq(table.workspaceId, actor.workspaceId), eq(table.id, at), isNotNull(table.mergedIntoId)));
    if (!row?.into || seen.has(row.into)) return at === id ? null : at;
    seen.add(at);
    at = row.into;
  }
}

/** A record that may be merged, by its name. */
export async function mergeable(actor: Actor, kind: MergeKind, id: string): Promise<{ id: string; name: string }> {
  const { name } = await find(actor, tableOf(kind), id);
  return { id, name };
}

/** What a merge would do, told before it is done: what differs, how much moves and where, what stands in the way. */
export async function previewMerge(actor: Actor, kind: MergeKind, keptId: string, mergedId: string) {
  const { kept, merged, around, joined, obstacles } = await planMerge(actor, kind, keptId, mergedId, {});
  const counts = new Map<string, { moved: number; dropped: number }>();
  for (const { table, id, field, before } of around) {
    if (table === "lossAbilities" || field === "+" || (table === "pairs" && joined.some((one) => one.keptId === id)) || (table === "pairs" && before === null)) continue;
    const count = counts.get(table) ?? { moved: 0, dropped: 0 };
    counts.set(table, field === "*" ? { ...count, dropped: count.dropped + 1 } : { ...count, moved: count.moved + 1 });
  }
  return {
    kind,
    kept: { id: kept.id, name: kept.name, revision: kept.revision },
    merged: { id: merged.id, name: merged.name, revision: merged.revision },
    differences: differencesOf(kind, kept, merged),
    moves: [...counts].map(([table, count]) => ({ table, ...count })),
    joined: joined.length,
    obstacles,
  };
}

const LATEST = 20;

/** The latest merges, with whether they can still be undone. */
export async function mergesOf(actor: Actor) {
  const rows = await db().select({ id: t.merges.id, kind: t.merges.kind, keptId: t.merges.keptId, mergedId: t.merges.mergedId, at: t.merges.createdAt, moved: t.merges.moved, undoneAt: t.merges.undoneAt })
    .from(t.merges).where(eq(t.merges.workspaceId, actor.workspaceId)).orderBy(desc(t.merges.id)).limit(LATEST);
  const done = rows.filter(({ moved }) => moved.length > 0);
  const names = await namesOf(actor, done);
  return done.map(({ id, kind, keptId, mergedId, at, undoneAt }) => ({
    id, kind, keptId, kept: names.get(keptId) ?? "", merged: names.get(mergedId) ?? "", on: at.toISOString().slice(0, 10), undone: undoneAt !== null,
  }));
}

async function namesOf(actor: Actor, rows: readonly { kind: MergeKind; keptId: string; mergedId: string }[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const kind of ["stakeholder", "person"] as const) {
    const ids = rows.filter((row) => row.kind === kind).flatMap(({ keptId, mergedId }) => [keptId, mergedId]);
    if (ids.length === 0) continue;
    const table = tableOf(kind);
    const found = await db().select({ id: table.id, name: table.name }).from(table).where(and(eq(table.workspaceId, actor.workspaceId), inArray(table.id, ids)));
    for (const { id, name } of found) names.set(id, name);
  }
  return names;
}
