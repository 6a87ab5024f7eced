import { and, asc, desc, eq, inArray, lt } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import { dayIn, hourIn } from "#app/platform/day-in-zone.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { nameAt, type NameSince } from "./names.ts";
import { standsFor } from "./stands-for.server.ts";
import { subjectLabels } from "./subject-labels.server.ts";
import { atAGlance, withoutTwins } from "./twins.ts";

export interface JournalFilter {
  programId?: string | null;
  subjectId?: string | null;
  memberToken?: string | null;
  /** The id of the last entry of the page before. */
  before?: string | null;
}

const PAGE = 50;

/** A page of the journal, the latest first, and the id the next one starts under. What an actor can lose is never told. */
export async function journalOf(actor: Actor, filter: JournalFilter): Promise<{ entries: JournalEntry[]; next: string | null }> {
  const rows = await entriesWhere(actor, filter, PAGE + 1);
  const page = rows.slice(0, PAGE);
  return { entries: await told(actor, withoutTwins(page.map(asEntry)).map(({ row }) => row)), next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** How many entries a glance looks through for each one it tells. */
const SEARCHED = 8;

/** The latest changes of a programme at a glance: each moment of a record once. */
export async function latestChanges(actor: Actor, programId: string, limit: number): Promise<JournalEntry[]> {
  const rows = await entriesWhere(actor, { programId }, limit * SEARCHED);
  return told(actor, atAGlance(rows.map(asEntry), limit).map(({ row }) => row));
}

function entriesWhere(actor: Actor, filter: JournalFilter, limit: number): Promise<Row[]> {
  return db()
    .select()
    .from(t.auditEntries)
    .where(and(
      eq(t.auditEntries.workspaceId, actor.workspaceId),
      filter.programId ? eq(t.auditEntries.programId, filter.programId) : undefined,
      filter.subjectId ? eq(t.auditEntries.subjectId, filter.subjectId) : undefined,
      filter.memberToken ? eq(t.auditEntries.actorToken, filter.memberToken) : undefined,
      filter.before ? lt(t.auditEntries.id, filter.before) : undefined,
    ))
    .orderBy(desc(t.auditEntries.id))
    .limit(limit);
}

const asEntry = (row: Row) => ({ row, kind: row.subjectKind, subjectId: row.subjectId, event: row.event, field: row.field, at: row.at.toISOString(), by: row.actorToken });

type Row = typeof t.auditEntries.$inferSelect;

async function told(actor: Actor, rows: Row[]): Promise<JournalEntry[]> {
  const about = await standsFor(actor, rows.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId })));
  const aboutOf = ({ subjectKind, subjectId }: Row) => about.get(subjectId) ?? { kind: subjectKind, id: subjectId };
  const subjects = rows.map(aboutOf);
  const [labels, pairs, programs, members] = await Promise.all([
    subjectLabels(actor, subjects),
    namesOfPairs(actor, subjects.filter(({ kind }) => kind === "pair").map(({ id }) => id)),
    programSlugs(actor),
    memberTokens(actor, rows),
  ]);
  const names = await namesByToken(actor, [...rows.map(({ actorToken }) => actorToken), ...members.values()]);
  const nameOf = (token: string, at: Date) => nameAt(names.get(token) ?? [], at) ?? "";
  return rows.map((row) => {
    const person = members.get(row.subjectId);
    const subject = aboutOf(row);
    return {
      ...whatChanged(row),
      id: row.id,
      at: row.at.toISOString(),
      day: dayLivedOn(actor, row.at),
      hour: hourIn(actor.timeZone, row.at),
      who: row.actorToken === null ? null : nameOf(row.actorToken, row.at),
      event: row.event,
      kind: row.subjectKind,
      subjectId: row.subjectId,
      about: subject,
      pair: pairs.get(subject.id) ?? null,
      ...(labels.get(subject.id) ?? { label: null, seedKey: null, list: null }),
      ...(person ? { label: nameOf(person, row.at) } : {}),
      programSlug: programs.get(row.programId ?? "") ?? null,
      iterationId: row.iterationId,
    };
  });
}

/** A demo lives on its reference date: what a visitor does there later is told on that day. The instant itself stays as it was. */
function dayLivedOn(actor: Actor, at: Date): string {
  const day = dayIn(actor.timeZone, at);
  return day > actor.today ? actor.today : day;
}

/** What an actor can lose is private to its side: the journal tells that it changed. */
function whatChanged({ subjectKind, field, before, after }: Row): Pick<JournalEntry, "field" | "before" | "after"> {
  return subjectKind === "ability" ? { field: null, before: null, after: null } : { field, before, after };
}

async function programSlugs(actor: Actor): Promise<Map<string, string>> {
  const rows = await db().select({ id: t.programs.id, slug: t.programs.slug }).from(t.programs).where(eq(t.programs.workspaceId, actor.workspaceId));
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** A member or an account that an entry is about, by its token. */
async function memberTokens(actor: Actor, rows: Row[]): Promise<Map<string, string>> {
  const ids = rows.filter(({ subjectKind }) => subjectKind === "member" || subjectKind === "account").map(({ subjectId }) => subjectId);
  if (ids.length === 0) return new Map();
  const found = await db()
    .select({ id: t.members.id, token: t.members.token })
    .from(t.members)
    .where(and(eq(t.members.workspaceId, actor.workspaceId), inArray(t.members.id, [...new Set(ids)])));
  return new Map(found.map(({ id, token }) => [id, token]));
}

async function namesByToken(actor: Actor, tokens: (string | null)[]): Promise<Map<string, NameSince[]>> {
  const wanted = [...new Set(tokens.filter((token): token is string => token !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select()
    .from(t.names)
    .where(and(eq(t.names.workspaceId, actor.workspaceId), inArray(t.names.token, wanted)))
    .orderBy(asc(t.names.since), asc(t.names.id));
  const names = new Map<string, NameSince[]>();
  for (const { token, name, since } of rows) names.set(token, [...(names.get(token) ?? []), { name, since }]);
  return names;
}

/** Who may be asked for in the journal, by token: everyone who was ever a member. */
export async function journalPeople(actor: Actor): Promise<{ token: string; name: string }[]> {
  const members = await db().select({ token: t.members.token }).from(t.members).where(eq(t.members.workspaceId, actor.workspaceId));
  const names = await namesByToken(actor, members.map(({ token }) => token));
  return members
    .map(({ token }) => ({ token, name: nameAt(names.get(token) ?? [], actor.now) ?? "" }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
