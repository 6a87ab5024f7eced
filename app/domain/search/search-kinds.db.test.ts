import { getTableColumns } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "#db/store.ts";
import { sqliteTables, tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { SUBJECT_KINDS } from "#app/domain/audit/audit-event.ts";
import { TRASHABLE } from "#app/domain/trash/trashable-kinds.server.ts";
import { tellDemo } from "../../../scripts/demo/tell-demo.ts";
import { rebuildSearchOf } from "./rebuild-search.server.ts";
import { isSearched, NOT_SEARCHED, SEARCHED_KINDS } from "./sources.server.ts";

useTestStore();

test("every kind of record is searched, or it is said why not", () => {
  for (const kind of SUBJECT_KINDS) expect(isSearched(kind) !== Object.hasOwn(NOT_SEARCHED, kind), kind).toBe(true);
  for (const kind of [...SEARCHED_KINDS, ...Object.keys(NOT_SEARCHED)]) expect(SUBJECT_KINDS, kind).toContain(kind);
});

test("whatever goes to the trash is a kind that was thought of", () => {
  const forgotten = Object.keys(TRASHABLE).filter((kind) => !isSearched(kind) && !Object.hasOwn(NOT_SEARCHED, kind));
  expect(forgotten).toEqual([]);
  expect(Object.values(sqliteTables).filter((table) => "deletedAt" in getTableColumns(table)).length).toBe(Object.keys(TRASHABLE).length);
});

const entries = async () => db().select().from(t.searchEntries).orderBy(t.searchEntries.id);
const words = async () => db().select({ word: t.searchWords.word, subjects: t.searchWords.subjects }).from(t.searchWords).orderBy(t.searchWords.word);

/** The demo goes through the use cases: what they left out of the search, a rebuild finds. */
test("the search kept while the demo is told is the one made anew from its records, and holds every kind", { timeout: 60_000 }, async () => {
  await tellDemo();
  const [kept, learned] = [await entries(), await words()];
  const [workspace] = await db().select({ id: t.workspaces.id }).from(t.workspaces);
  await rebuildSearchOf(workspace!.id);
  expect(kept).toEqual(await entries());
  // A word that was common stays so when fewer records hold it; it still leads to them.
  const anew = new Map((await words()).map(({ word, subjects }) => [word, subjects]));
  for (const { word, subjects } of learned) if (subjects !== null) expect(subjects, word).toEqual(anew.get(word));
  for (const word of anew.keys()) expect(learned.map((one) => one.word)).toContain(word);
  const found = new Set(kept.map(({ kind }) => kind));
  expect(SEARCHED_KINDS.filter((kind) => !found.has(kind))).toEqual([]);
});
