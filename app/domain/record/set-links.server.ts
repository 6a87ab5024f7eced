import { and, eq, inArray } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";

/** Rows that join a record to others, and how the journal tells them. */
export interface Links {
  table: SQLiteTable & { workspaceId: SQLiteColumn };
  owner: SQLiteColumn;
  linked: SQLiteColumn;
  place: { kind: SubjectKind; programId: string; field: string };
}

/** Makes the links of a record those wanted: adds what lacks, drops the others, and journals each. Called inside the write of a use case that has checked the ids. */
export async function setLinks(actor: Actor, { table, owner, linked, place }: Links, id: string, wanted: readonly string[]): Promise<void> {
  const ofOwner = and(eq(table.workspaceId, actor.workspaceId), eq(owner, id));
  const had = (await db().select({ id: linked }).from(table as SQLiteTable).where(ofOwner)).map((row) => String(row.id));
  const added = [...new Set(wanted)].filter((one) => !had.includes(one));
  const dropped = had.filter((one) => !wanted.includes(one));
  const [ownerKey, linkedKey] = [keyOf(table, owner), keyOf(table, linked)];
  if (added.length > 0) {
    const rows = added.map((one) => ({ workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, [ownerKey]: id, [linkedKey]: one }));
    await db().insert(table as SQLiteTable).values(rows as never);
  }
  if (dropped.length > 0) await db().delete(table as SQLiteTable).where(and(ofOwner, inArray(linked, dropped)));
  const told = { ...place, id };
  await audit(actor, ...added.map((after) => ({ ...told, event: "linked" as const, after })), ...dropped.map((before) => ({ ...told, event: "unlinked" as const, before })));
}

/** The name under which the code knows a column. */
function keyOf(table: SQLiteTable, column: SQLiteColumn): string {
  const found = Object.entries(table).find(([, one]) => one === column);
  if (!found) throw new Error(`${column.name} is not a column of the table`);
  return found[0];
}
