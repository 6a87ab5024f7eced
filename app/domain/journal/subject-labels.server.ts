import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { TRASHABLE } from "#app/domain/trash/trashable-kinds.server.ts";

interface Labelled {
  table: SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn };
  label: SQLiteColumn | null;
}

/** The text each kind of record is known by, also from the trash. Not an ability: it is private to its side. */
const LABELLED: Record<string, Labelled> = {
  ...TRASHABLE,
  program: { table: t.programs, label: t.programs.name },
  iteration: { table: t.iterations, label: t.iterations.number },
  "list-entry": { table: t.listEntries, label: t.listEntries.label },
  "decision-request": { table: t.decisionRequests, label: t.decisionRequests.sentence },
  share: { table: t.shareLinks, label: t.shareLinks.label },
  edition: { table: t.briefEditions, label: t.briefEditions.number },
  decision: { table: t.decisions, label: t.decisions.reason },
};

export interface SubjectLabel {
  label: string | null;
  seedKey: string | null;
  /** Of a list entry. */
  list: string | null;
}

/** What the records of a page of the journal are called today, by id: one query per kind. */
export async function subjectLabels(actor: Actor, subjects: readonly { kind: string; id: string }[]): Promise<Map<string, SubjectLabel>> {
  const kinds = [...new Set(subjects.map(({ kind }) => kind))].filter((kind) => kind in LABELLED);
  const found = await Promise.all(kinds.map((kind) => labelsOf(actor, kind, subjects.filter((one) => one.kind === kind).map(({ id }) => id))));
  return new Map(found.flat());
}

async function labelsOf(actor: Actor, kind: string, ids: string[]): Promise<[string, SubjectLabel][]> {
  const { table, label } = LABELLED[kind] as Labelled;
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const nothing = sql<string | null>`null`;
  const rows = await db()
    .select({ id: table.id, label: label ?? nothing, seedKey: columns.seedKey ?? nothing, list: columns.list ?? nothing })
    .from(table as SQLiteTable)
    .where(and(eq(table.workspaceId, actor.workspaceId), inArray(table.id, [...new Set(ids)])));
  return rows.map((row) => [
    row.id as string,
    { label: row.label === null ? null : String(row.label), seedKey: row.seedKey as string | null, list: row.list as string | null },
  ]);
}
