import { and, eq, inArray } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { IndexedTable } from "./live-rows.server.ts";

interface Dependence {
  kind: string;
  table: IndexedTable;
  by: SQLiteColumn;
}

/** What is found by words of another record, or only while it is there. */
const DEPENDENCES: Readonly<Record<string, readonly Dependence[]>> = {
  usage: [{ kind: "pair", table: t.pairs, by: t.pairs.usageId }],
  stakeholder: [{ kind: "pair", table: t.pairs, by: t.pairs.stakeholderId }, { kind: "means", table: t.means, by: t.means.stakeholderId }],
  "list-entry": [{ kind: "pair", table: t.pairs, by: t.pairs.categoryId }],
  person: [{ kind: "quote", table: t.quotes, by: t.quotes.authorPersonId }],
  question: [{ kind: "option", table: t.options, by: t.options.questionId }],
};

/** The records whose entries change with these. */
export async function dependentsOf(workspaceId: string, touched: readonly { kind: string; id: string }[]): Promise<{ kind: string; id: string }[]> {
  const found: { kind: string; id: string }[] = [];
  for (const [kind, dependences] of Object.entries(DEPENDENCES)) {
    const ids = touched.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const { kind: dependent, table, by } of dependences) {
      const rows = await db().select({ id: table.id }).from(table).where(and(eq(table.workspaceId, workspaceId), inArray(by, ids)));
      found.push(...rows.map(({ id }) => ({ kind: dependent, id: id as string })));
    }
  }
  return found;
}
