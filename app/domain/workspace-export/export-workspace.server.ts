import { asc, eq, getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db, readConsistently } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Moved } from "#app/domain/merge/moved.server.ts";
import { PERSONAL } from "#app/domain/person/revise-person.server.ts";
import { HIDDEN_COLUMNS, inOrder, LEFT_OUT, TENANT, type Json } from "./exported-tables.ts";
import { figuresOf, type ExportedRecords } from "./figures.ts";

const FORMAT = 1;

/**
 * Everything of the workspace as JSON: each record of each table with its id and links, the names apart, the computed
 * figures. One state of the data, ordered by id, without the time of the export: the same data give the same bytes.
 * What other actors can lose is not in it.
 */
export async function exportWorkspace(actor: Actor): Promise<string> {
  const { records, names } = await readConsistently(async () => ({ records: await recordsOf(actor), names: await namesOf(actor) }));
  const whole = { format: FORMAT, workspace: actor.workspaceSlug, records, names, figures: figuresOf(records as unknown as ExportedRecords) };
  return `${JSON.stringify(inOrder(whole), null, 1)}\n`;
}

type Row = Record<string, unknown>;

async function recordsOf(actor: Actor): Promise<Record<string, Row[]>> {
  const records: Record<string, Row[]> = {};
  for (const name of Object.keys(t).filter((table) => !(table in LEFT_OUT)).sort()) records[name] = await rowsOf(actor, name);
  return records;
}

async function rowsOf(actor: Actor, name: string): Promise<Row[]> {
  const table = t[name as keyof typeof t] as SQLiteTable;
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const { id, workspaceId } = columns;
  const tenant = name === TENANT ? id : workspaceId;
  if (!id || !tenant) throw new Error(`The export does not know whose the rows of ${name} are`);
  const rows = (await db().select().from(table).where(eq(tenant, actor.workspaceId)).orderBy(asc(id))) as Row[];
  return rows.flatMap((row) => shown(actor, name, row));
}

/** The row without its secrets, or none. */
function shown(actor: Actor, table: string, row: Row): Row[] {
  if (table === "lossAbilities" && row.stakeholderId !== actor.stakeholderId) return [];
  const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !HIDDEN_COLUMNS.includes(column)));
  if (table === "persons") delete kept.name;
  if (table === "merges") kept.moved = toldMoves(row.moved as Moved[]);
  if (table === "auditEntries" && row.subjectKind === "ability") return [{ ...kept, field: null, before: null, after: null }];
  return [kept];
}

/** What a merge moved, without names of people and without what an actor can lose. */
const toldMoves = (moved: readonly Moved[]): Moved[] => moved.filter(({ table, field }) => table !== "lossAbilities" && !(table === "persons" && PERSONAL.some((hidden) => hidden === field)));

/** People stand in the records by token: erasing someone blanks these lines and nothing else. */
async function namesOf(actor: Actor): Promise<Record<string, Json>> {
  const [members, persons] = await Promise.all([
    db().select({ token: t.names.token, name: t.names.name, since: t.names.since }).from(t.names).where(eq(t.names.workspaceId, actor.workspaceId)).orderBy(asc(t.names.id)),
    db().select({ token: t.persons.token, name: t.persons.name }).from(t.persons).where(eq(t.persons.workspaceId, actor.workspaceId)).orderBy(asc(t.persons.id)),
  ]);
  return { byToken: inOrder(members), persons: inOrder(persons) };
}
