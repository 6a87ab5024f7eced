import { and, eq, inArray } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

export interface Subject {
  kind: string;
  id: string;
}

interface Bearer {
  table: SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn };
  /** The record it is of, and its kind: always the same, or as the row says. */
  of: SQLiteColumn;
  kind: string | SQLiteColumn;
}

/** Records without a name of their own. Not an ability: it is private to its side. */
const OF: Record<string, Bearer> = {
  verdict: { table: t.verdicts, of: t.verdicts.hypothesisId, kind: "hypothesis" },
  "pair-choice": { table: t.pairChoices, of: t.pairChoices.pairId, kind: "pair" },
  assessment: { table: t.assessments, of: t.assessments.impactId, kind: "impact" },
  "opening-state": { table: t.openingStates, of: t.openingStates.openingItemId, kind: "opening-item" },
  ceiling: { table: t.lossCeilings, of: t.lossCeilings.stakeholderId, kind: "stakeholder" },
  acceptance: { table: t.acceptances, of: t.acceptances.subjectId, kind: t.acceptances.subjectKind },
  amendment: { table: t.amendments, of: t.amendments.subjectId, kind: t.amendments.subjectKind },
};

/** An amendment of a verdict is of its hypothesis: two steps. */
const STEPS = 2;

/** The record that tells the name of each one without its own, by id. */
export async function standsFor(actor: Actor, subjects: readonly Subject[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>();
  let asked = subjects.filter(({ kind }) => Object.hasOwn(OF, kind));
  for (let step = 0; step < STEPS && asked.length > 0; step += 1) {
    const next = await oneStep(actor, asked);
    for (const [id, subject] of next) found.set(id, subject);
    asked = [...next.values()].filter(({ kind }) => Object.hasOwn(OF, kind));
  }
  return new Map(subjects.flatMap(({ id }) => (found.has(id) ? [[id, endOf(found, id)]] : [])));
}

function endOf(found: ReadonlyMap<string, Subject>, id: string): Subject {
  const first = found.get(id) as Subject;
  return found.get(first.id) ?? first;
}

async function oneStep(actor: Actor, subjects: readonly Subject[]): Promise<Map<string, Subject>> {
  const kinds = [...new Set(subjects.map(({ kind }) => kind))];
  const rows = await Promise.all(kinds.map((kind) => bearersOf(actor, kind, subjects.filter((one) => one.kind === kind).map(({ id }) => id))));
  return new Map(rows.flat());
}

async function bearersOf(actor: Actor, kind: string, ids: string[]): Promise<[string, Subject][]> {
  const { table, of, kind: ofKind } = OF[kind] as Bearer;
  const rows = await db()
    .select({ id: table.id, of, kind: typeof ofKind === "string" ? of : ofKind })
    .from(table as SQLiteTable)
    .where(and(eq(table.workspaceId, actor.workspaceId), inArray(table.id, [...new Set(ids)])));
  return rows.map((row) => [row.id as string, { kind: typeof ofKind === "string" ? ofKind : String(row.kind), id: row.of as string }]);
}
