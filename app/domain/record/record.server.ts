import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { NotFound, Refusal, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";

/** A table of records that belong to a workspace. */
export type RecordTable = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn };
type Row<T extends RecordTable> = T["$inferSelect"];
type Values<T extends RecordTable> = Omit<T["$inferInsert"], "workspaceId" | "createdAt" | "createdBy" | "id"> & { id?: string };

/** Where the journal files the change. */
export interface Place {
  kind: SubjectKind;
  programId?: string | null;
  iterationId?: string | null;
}

const columnsOf = (table: SQLiteTable): Record<string, SQLiteColumn> => getTableColumns(table) as Record<string, SQLiteColumn>;

export const ours = (actor: Actor, table: RecordTable, id: string) => {
  const { deletedAt } = columnsOf(table);
  return and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id), deletedAt ? isNull(deletedAt) : undefined);
};

/** The record of this workspace, or NotFound: of another workspace, of another kind, in the trash. */
export async function find<T extends RecordTable>(actor: Actor, table: T, id: string): Promise<Row<T>> {
  const [row] = await db().select().from(table as SQLiteTable).where(ours(actor, table, id));
  if (!row) throw new NotFound();
  return row as Row<T>;
}

/** Ids that arrive in a form: each must be of the same workspace, checked in the transaction of the write. */
export async function mustBeOurs(actor: Actor, table: RecordTable, field: string, ids: (string | null | undefined)[]): Promise<void> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  if (wanted.length === 0) return;
  const { deletedAt } = columnsOf(table);
  const rows = await db()
    .select({ id: table.id })
    .from(table as SQLiteTable)
    .where(and(eq(table.workspaceId, actor.workspaceId), inArray(table.id, wanted), deletedAt ? isNull(deletedAt) : undefined));
  if (rows.length !== wanted.length) throw refusal(field, "notOneOfOurs");
}

/** Inserts a record of the actor's workspace and journals it. */
export async function create<T extends RecordTable>(actor: Actor, table: T, place: Place, values: Values<T>): Promise<Row<T>> {
  const [row] = await db()
    .insert(table)
    .values({ id: newId(), ...values, workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId } as T["$inferInsert"])
    .returning();
  const created = row as Row<T> & { id: string };
  await audit(actor, { ...place, event: "created", id: created.id });
  return created;
}

type Editable<T extends RecordTable> = Partial<Omit<T["$inferInsert"], "id" | "workspaceId" | "createdAt" | "createdBy" | "revision">>;

export interface Edit<T extends RecordTable> {
  id: string;
  /** The revision the person saw; undefined for a change that is not an edit of a text (a state, a date). */
  revision?: number;
  values: Editable<T>;
  /** Fields that name a person: the journal tells that they changed, not what they held. */
  personal?: readonly string[];
}

/** Changes a record at the revision seen, journals one entry per changed field; a stale save is refused with both texts. */
export async function revise<T extends RecordTable>(actor: Actor, table: T, place: Place, edit: Edit<T>): Promise<Row<T>> {
  const before = (await find(actor, table, edit.id)) as Record<string, unknown>;
  if (edit.revision !== undefined && before.revision !== edit.revision) throw staleRefusal(before, edit.values);
  const changed = Object.entries(edit.values).filter(([field, value]) => value !== undefined && !same(before[field], value));
  if (changed.length === 0) return before as Row<T>;
  const columns = columnsOf(table);
  const next = columns.revision ? { revision: sql`${columns.revision} + 1` } : {};
  const [row] = await db()
    .update(table)
    .set({ ...Object.fromEntries(changed), ...next } as never)
    .where(ours(actor, table, edit.id))
    .returning();
  const hidden = new Set(edit.personal);
  await audit(actor, ...changed.map(([field, after]): Change =>
    hidden.has(field)
      ? { ...place, event: "changed", id: edit.id, field }
      : { ...place, event: "changed", id: edit.id, field, before: before[field], after }));
  return row as Row<T>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function staleRefusal(present: Record<string, unknown>, values: Record<string, unknown>): Refusal {
  const shown = Object.keys(values).map((field) => [field, present[field] == null ? "" : String(present[field])]);
  return new Refusal({ "": { code: "stale" } }, 409, { revision: present.revision as number, values: Object.fromEntries(shown) });
}

/** Moves a record to the trash; it can come back. */
export async function trash(actor: Actor, table: RecordTable, place: Place, id: string): Promise<void> {
  await find(actor, table, id);
  await db().update(table).set({ deletedAt: actor.now, deletedBy: actor.memberId } as never).where(ours(actor, table, id));
  await audit(actor, { ...place, event: "trashed", id });
}

export async function restore(actor: Actor, table: RecordTable, place: Place, id: string): Promise<void> {
  const rows = await db()
    .update(table)
    .set({ deletedAt: null, deletedBy: null } as never)
    .where(and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id)))
    .returning({ id: table.id });
  if (rows.length === 0) throw new NotFound();
  await audit(actor, { ...place, event: "restored", id });
}
