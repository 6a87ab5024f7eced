import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { dependentsOf } from "./dependents.server.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { distinctWords } from "./search-text.ts";
import { isSearched, SOURCES, type SearchedKind } from "./sources.server.ts";
import { forgetWords, learnWords, type WordsBySubject } from "./words.server.ts";

export interface Touched {
  kind: string;
  id: string;
  /** A record that was just made has no entry yet. */
  created: boolean;
}

/** Brings the search in step with records that were written, and with those that are named after them. Called inside their write. */
export async function indexRecords(workspaceId: string, touched: readonly Touched[]): Promise<void> {
  const dependents = await dependentsOf(workspaceId, touched.filter(({ created }) => !created));
  for (const [kind, ids] of idsByKind([...touched, ...dependents])) {
    const fresh = touched.filter((one) => one.kind === kind && one.created).map(({ id }) => id);
    await reindex(workspaceId, kind, ids, fresh);
  }
}

function idsByKind(touched: readonly { kind: string; id: string }[]): Map<SearchedKind, Set<string>> {
  const byKind = new Map<SearchedKind, Set<string>>();
  for (const { kind, id } of touched) {
    if (isSearched(kind)) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  }
  return byKind;
}

async function reindex(workspaceId: string, kind: SearchedKind, ids: ReadonlySet<string>, fresh: readonly string[]): Promise<void> {
  const made = new Set(fresh);
  const before = await takeEntries(workspaceId, [...ids].filter((id) => !made.has(id)));
  const drafts = await SOURCES[kind]({ workspaceId, ids: [...ids] });
  const entries = drafts.flatMap((draft) => entriesOf(workspaceId, kind, draft));
  await forgetWords(workspaceId, missingFrom(wordsOf(before), wordsOf(entries)));
  await writeEntries(workspaceId, entries, before);
}

/** Removes the entries of these records and gives them back. */
async function takeEntries(workspaceId: string, ids: readonly string[]): Promise<{ subjectId: string; body: string }[]> {
  if (ids.length === 0) return [];
  const { searchEntries } = t;
  return db()
    .delete(searchEntries)
    .where(and(eq(searchEntries.workspaceId, workspaceId), inArray(searchEntries.subjectId, [...ids])))
    .returning({ subjectId: searchEntries.subjectId, body: searchEntries.body });
}

const MOST_ROWS = 400;

/** Writes entries that are not there yet, and learns the words that the ones before them did not hold. */
export async function writeEntries(workspaceId: string, entries: readonly Entry[], before: readonly { subjectId: string; body: string }[] = []): Promise<void> {
  for (let at = 0; at < entries.length; at += MOST_ROWS) await db().insert(t.searchEntries).values(entries.slice(at, at + MOST_ROWS));
  await learnWords(workspaceId, missingFrom(wordsOf(entries), wordsOf(before)));
}

function wordsOf(entries: readonly { subjectId: string; body: string }[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { subjectId, body } of entries) words.set(subjectId, [...new Set([...(words.get(subjectId) ?? []), ...distinctWords(body)])]);
  return words;
}

/** What the first holds and the second does not. */
function missingFrom(first: WordsBySubject, second: WordsBySubject): Map<string, string[]> {
  const missing = new Map<string, string[]>();
  for (const [subject, words] of first) {
    const held = new Set(second.get(subject));
    const lacking = words.filter((word) => !held.has(word));
    if (lacking.length > 0) missing.set(subject, lacking);
  }
  return missing;
}
