import { and, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";
import { trashable, TRASH_KINDS, type TrashKind } from "./trashable-kinds.server.ts";

export interface Trashed {
  kind: TrashKind;
  id: string;
  label: string | null;
  seedKey: string | null;
  deletedAt: string;
  /** « » for someone erased, null when nobody is known. */
  by: string | null;
}

const PER_KIND = 50;

/** What is in the trash, the latest first; at most 50 of a kind. */
export async function trashOf(actor: Actor, only?: string): Promise<Trashed[]> {
  const kinds = TRASH_KINDS.filter((kind) => !only || kind === only);
  const found = (await Promise.all(kinds.map((kind) => trashedOf(actor, kind)))).flat();
  found.sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime() || (a.id < b.id ? 1 : -1));
  const names = await namesOfMembers(actor, found.map(({ deletedBy }) => deletedBy));
  return found.map(({ kind, id, label, seedKey, deletedAt, deletedBy }) => ({
    kind, id, label, seedKey, deletedAt: deletedAt.toISOString(), by: deletedBy ? (names.get(deletedBy) ?? null) : null,
  }));
}

interface Row {
  id: string;
  label: string | null;
  seedKey: string | null;
  deletedAt: Date;
  deletedBy: string | null;
}

async function trashedOf(actor: Actor, kind: TrashKind): Promise<(Row & { kind: TrashKind })[]> {
  const { table, label, columns } = trashable(kind);
  const nothing = sql<string | null>`null`;
  const rows = await db()
    .select({ id: table.id, label: label ?? nothing, seedKey: columns.seedKey ?? nothing, deletedAt: table.deletedAt, deletedBy: table.deletedBy })
    .from(table as SQLiteTable)
    .where(and(eq(table.workspaceId, actor.workspaceId), isNotNull(table.deletedAt), notMerged(kind)))
    .orderBy(desc(table.deletedAt))
    .limit(PER_KIND);
  return (rows as Row[]).map((row) => ({ ...row, kind }));
}

/** What was merged into another record comes back by undoing the merge. */
function notMerged(kind: TrashKind): SQL | undefined {
  if (kind === "stakeholder") return isNull(t.stakeholders.mergedIntoId);
  return kind === "person" ? isNull(t.persons.mergedIntoId) : undefined;
}
