import { and, asc, desc, eq, gte, inArray, like, lt, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audiencesOf } from "./audience.ts";
import { rankOf, wordsAsked, type AskedWord } from "./search-text.ts";
import { askedWords, type SeededLabels } from "./seeds-asked.ts";
import { readHits, type Hit } from "./read-hits.server.ts";
import { candidates } from "./words.server.ts";

export const SEARCH_PAGE = 20;
const MOST_PAGES = 10;
const LAST = "\u{10ffff}";

export interface Search {
  q: string;
  page: number;
  /** The labels of the lists that ship, in every language. */
  seeded: readonly SeededLabels[];
}

interface Found {
  kind: string;
  subjectId: string;
}

/**
 * One page of the records that hold every word asked at the beginning of one of theirs, in any order: those whose title
 * begins with them, then those whose title holds them, then the rest, the latest first. Only what the member may read.
 */
export async function searchOf(actor: Actor, { q, page, seeded }: Search): Promise<{ hits: Hit[]; more: boolean }> {
  const asked = askedWords(wordsAsked(q), seeded);
  if (asked.length === 0) return { hits: [], more: false };
  const end = Math.min(page, MOST_PAGES) * SEARCH_PAGE;
  const rare = await candidates(actor.workspaceId, asked);
  const found = rare === null ? await amongAll(actor, asked, end + 1) : await amongFew(actor, asked, rare);
  return { hits: await readHits(actor, found.slice(end - SEARCH_PAGE, end)), more: found.length > end && page < MOST_PAGES };
}

const { searchEntries: entries } = t;
const place = { kind: entries.kind, subjectId: entries.subjectId };
const readBy = (actor: Actor, audience: string) => and(eq(entries.workspaceId, actor.workspaceId), eq(entries.audience, audience));

/** Few records hold a rare word: they are read and ranked here. */
async function amongFew(actor: Actor, asked: readonly AskedWord[], ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return [];
  const rows = await db()
    .select({ ...place, title: entries.title, body: entries.body })
    .from(entries)
    .where(and(eq(entries.workspaceId, actor.workspaceId), inArray(entries.audience, audiencesOf(actor)), inArray(entries.subjectId, [...ids])));
  return ranked(rows, asked);
}

function ranked(rows: readonly (Found & { title: string; body: string })[], asked: readonly AskedWord[]): Found[] {
  const held = rows.flatMap((row) => {
    const rank = rankOf(row, asked);
    return rank === null ? [] : [{ ...row, rank }];
  });
  const byTitle = (a: typeof held[number], b: typeof held[number]) => compare(a.title, b.title) || compare(a.kind, b.kind) || compare(a.subjectId, b.subjectId);
  held.sort((a, b) => a.rank - b.rank || (a.rank === 2 ? compare(b.subjectId, a.subjectId) : byTitle(a, b)));
  return once(held);
}

/** Many records hold common words: one place after another is looked through, until there are enough. */
async function amongAll(actor: Actor, asked: readonly AskedWord[], wanted: number): Promise<Found[]> {
  const together = asked.length > 1 ? await seldomTogether(actor, asked, wanted) : null;
  if (together) return together;
  const found: Found[] = [];
  for (const look of [titleBegins, titleHolds, bodyHolds]) {
    for (const audience of audiencesOf(actor)) {
      const still = wanted - once(found).length;
      if (still > 0) found.push(...(await look(readBy(actor, audience), asked, still + found.length)));
    }
  }
  return once(found);
}

/** Words that are common apart may be rare together: then one look through everything finds them all; null when it does not. */
async function seldomTogether(actor: Actor, asked: readonly AskedWord[], wanted: number): Promise<Found[] | null> {
  const rows: (Found & { title: string; body: string })[] = [];
  for (const audience of audiencesOf(actor)) {
    const some = await db().select({ ...place, title: entries.title, body: entries.body }).from(entries)
      .where(and(readBy(actor, audience), ...holding(entries.body, asked))).orderBy(desc(entries.subjectId)).limit(wanted);
    if (some.length === wanted) return null;
    rows.push(...some);
  }
  return ranked(rows, asked);
}

type Look = (readable: SQL | undefined, asked: readonly AskedWord[], limit: number) => Promise<Found[]>;

/** The order of the index. */
const inOrder = [asc(entries.title), asc(entries.kind), asc(entries.subjectId)];

const titleBegins: Look = async (readable, asked, limit) => {
  const begin = ` ${asked.map(({ word }) => word).join(" ")}`;
  return db().select(place).from(entries).where(and(readable, gte(entries.title, begin), lt(entries.title, begin + LAST))).orderBy(...inOrder).limit(limit);
};

const titleHolds: Look = async (readable, asked, limit) =>
  db().select(place).from(entries).where(and(readable, ...holding(entries.title, asked))).orderBy(...inOrder).limit(limit);

const bodyHolds: Look = async (readable, asked, limit) =>
  db().select(place).from(entries).where(and(readable, ...holding(entries.body, asked))).orderBy(desc(entries.subjectId)).limit(limit);

/** The longest word first: it is the one that most texts lack. Words are letters and digits only. */
function holding(column: SQLiteColumn, asked: readonly AskedWord[]): (SQL | undefined)[] {
  const longestFirst = [...asked].sort((a, b) => b.word.length - a.word.length);
  return longestFirst.map(({ word, tokens }) => or(...[word, ...tokens].map((one) => like(column, `% ${one}%`))));
}

function once(found: readonly Found[]): Found[] {
  return [...new Map(found.map(({ kind, subjectId }) => [subjectId, { kind, subjectId }])).values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
