import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { newId } from "#app/platform/ids.ts";
import type { AskedWord } from "./search-text.ts";

const { searchWords: words } = t;

/** A word that more records hold is common: their list is not kept, the entries are looked through instead. */
const RARE = 64;
const MOST_CANDIDATES = 400;
const CHUNK = 200;
/** After every text that begins with the same letters. */
const LAST = "\u{10ffff}";

export type WordsBySubject = ReadonlyMap<string, readonly string[]>;

/** Notes which records hold which words. Called inside a write. */
export async function learnWords(workspaceId: string, bySubject: WordsBySubject): Promise<void> {
  const learned = subjectsByWord(bySubject);
  const known = await knownWords(workspaceId, [...learned.keys()]);
  const changed: { id: string; workspaceId: string; word: string; subjects: string[] | null }[] = [];
  for (const [word, subjects] of learned) {
    const held = known.get(word);
    if (held === null) continue;
    const all = [...new Set([...(held ?? []), ...subjects])].sort();
    if (held === undefined || all.length > held.length) changed.push({ id: newId(), workspaceId, word, subjects: all.length > RARE ? null : all });
  }
  for (const rows of chunks(changed)) {
    await db().insert(words).values(rows).onConflictDoUpdate({ target: [words.workspaceId, words.word], set: { subjects: sql`excluded.subjects` } });
  }
}

/** Forgets that a record holds these words: the name of someone erased must not stay. Called inside a write. */
export async function forgetWords(workspaceId: string, bySubject: WordsBySubject): Promise<void> {
  const forgotten = subjectsByWord(bySubject);
  const known = await knownWords(workspaceId, [...forgotten.keys()]);
  for (const [word, subjects] of forgotten) {
    const held = known.get(word);
    if (!held) continue;
    const left = held.filter((id) => !subjects.includes(id));
    const where = and(eq(words.workspaceId, workspaceId), eq(words.word, word));
    if (left.length === 0) await db().delete(words).where(where);
    else await db().update(words).set({ subjects: left }).where(where);
  }
}

function subjectsByWord(bySubject: WordsBySubject): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [subject, held] of bySubject) {
    for (const word of held) {
      const subjects = byWord.get(word);
      if (subjects) subjects.push(subject);
      else byWord.set(word, [subject]);
    }
  }
  return byWord;
}

async function knownWords(workspaceId: string, wanted: readonly string[]): Promise<Map<string, string[] | null>> {
  const known = new Map<string, string[] | null>();
  for (const some of chunks(wanted)) {
    const rows = await db().select({ word: words.word, subjects: words.subjects }).from(words).where(and(eq(words.workspaceId, workspaceId), inArray(words.word, [...some])));
    for (const { word, subjects } of rows) known.set(word, subjects);
  }
  return known;
}

/** The records that may hold every word asked; null when all of the words are common. May hold too many, never too few. */
export async function candidates(workspaceId: string, asked: readonly AskedWord[]): Promise<string[] | null> {
  let found: string[] | null = null;
  for (const word of asked) {
    const holders = await holdersOf(workspaceId, word);
    if (holders === null) continue;
    found = found === null ? [...holders] : found.filter((id) => holders.has(id));
    if (found.length === 0) return [];
  }
  return found;
}

async function holdersOf(workspaceId: string, { word, tokens }: AskedWord): Promise<Set<string> | null> {
  const holders = new Set<string>();
  for (const begin of [word, ...tokens]) {
    const rows = await db()
      .select({ subjects: words.subjects })
      .from(words)
      .where(and(eq(words.workspaceId, workspaceId), gte(words.word, begin), lt(words.word, begin + LAST)))
      .limit(RARE + 1);
    if (rows.length > RARE) return null;
    for (const { subjects } of rows) {
      if (subjects === null) return null;
      for (const id of subjects) holders.add(id);
    }
    if (holders.size > MOST_CANDIDATES) return null;
  }
  return holders;
}

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += CHUNK) yield list.slice(at, at + CHUNK);
}
