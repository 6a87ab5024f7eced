import { and, asc, count, desc, eq, exists, gt, inArray, isNull, like, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { folded } from "#app/domain/form/slug.ts";
import type { DirectoryFilter, DirectorySort, NextStep } from "./directory.ts";

export const DIRECTORY_PAGE = 25;

const { stakeholders, stakeholderCategories, listEntries, persons } = t;
const category = { seedKey: listEntries.seedKey, label: listEntries.label };
export const live = (actor: Actor) => and(eq(stakeholders.workspaceId, actor.workspaceId), isNull(stakeholders.deletedAt));

const likeness = (q: string) => `%${folded(q).replace(/[%_\\]/g, "")}%`;

/** Its own name, or that of someone who works for it and may be named inside. */
function named(actor: Actor, q: string | undefined): SQL | undefined {
  if (!q?.trim()) return undefined;
  const people = db().select({ id: persons.stakeholderId }).from(persons)
    .where(and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt), ne(persons.consent, "nowhere"), like(persons.searchText, likeness(q))));
  return or(like(stakeholders.searchText, likeness(q)), inArray(stakeholders.id, people));
}

function inCategory(actor: Actor, id: string | null | undefined): SQL | undefined {
  if (!id) return undefined;
  const others = db().select({ id: stakeholderCategories.id }).from(stakeholderCategories)
    .where(and(eq(stakeholderCategories.workspaceId, actor.workspaceId), eq(stakeholderCategories.stakeholderId, stakeholders.id), eq(stakeholderCategories.categoryId, id)));
  return or(eq(stakeholders.categoryId, id), exists(others));
}

function nextStep(actor: Actor, wanted: NextStep | null | undefined): SQL | undefined {
  if (wanted === "due") return lte(stakeholders.nextStepOn, actor.today);
  if (wanted === "later") return gt(stakeholders.nextStepOn, actor.today);
  return wanted === "none" ? isNull(stakeholders.nextStepOn) : undefined;
}

/** What a filter keeps, as a condition on the stakeholders. */
export function kept(actor: Actor, filter: Omit<DirectoryFilter, "page" | "sort">): SQL | undefined {
  const { q, categoryId, engagement, origin, next, known, competitor, among } = filter;
  return and(
    live(actor), named(actor, q), inCategory(actor, categoryId), nextStep(actor, next),
    engagement ? eq(stakeholders.engagement, engagement) : undefined,
    origin ? eq(stakeholders.origin, origin) : undefined,
    known === "yes" ? ne(stakeholders.connection, "") : known === "no" ? eq(stakeholders.connection, "") : undefined,
    competitor ? eq(stakeholders.competitor, true) : undefined,
    among ? inArray(stakeholders.id, [...among]) : undefined,
  );
}

const rankOf = sql`case ${stakeholders.engagement} ${sql.join(ENGAGEMENT_STATES.map((state, rank) => sql`when ${state} then ${sql.raw(String(rank))}`), sql` `)} end`;
const lacking = (column: typeof stakeholders.nextStepOn) => sql`case when ${column} is null then 1 else 0 end`;

const ORDERS: Record<DirectorySort, SQL[]> = {
  name: [],
  category: [sql`case when ${listEntries.position} is null then 1 else 0 end`, asc(listEntries.position)],
  // Whoever left comes last, after those only identified.
  engagement: [sql`case when ${stakeholders.engagement} = 'left' then 1 else 0 end`, desc(rankOf)],
  next: [lacking(stakeholders.nextStepOn), asc(stakeholders.nextStepOn)],
  recent: [lacking(stakeholders.engagementOn), desc(stakeholders.engagementOn)],
};

/** One page of the directory, as the team sees it. */
export async function directoryOf(actor: Actor, { page, sort = "name", ...filter }: DirectoryFilter) {
  const where = kept(actor, filter);
  const { id, name, competitor, engagement, engagementOn, origin, connection, nextStepOn, engageOwner } = stakeholders;
  const [rows, total] = await Promise.all([
    db().select({ id, name, competitor, engagement, engagementOn, origin, connection, nextStepOn, engageOwner, category }).from(stakeholders)
      .leftJoin(listEntries, eq(listEntries.id, stakeholders.categoryId)).where(where)
      .orderBy(...ORDERS[sort], asc(stakeholders.searchText), asc(id)).limit(DIRECTORY_PAGE).offset((page - 1) * DIRECTORY_PAGE),
    db().$count(stakeholders, where),
  ]);
  const counts = await pairCounts(actor, rows.map((row) => row.id));
  return { rows: rows.map((row) => ({ ...row, pairs: counts.get(row.id) ?? 0 })), total, pages: Math.max(1, Math.ceil(total / DIRECTORY_PAGE)) };
}

/** The same at network level: who is there, nothing the team thinks of them. */
export async function networkDirectoryOf(actor: Actor, { q, categoryId, page }: DirectoryFilter) {
  const where = and(live(actor), q?.trim() ? like(stakeholders.searchText, likeness(q)) : undefined, inCategory(actor, categoryId));
  const [rows, total] = await Promise.all([
    db().select({ id: stakeholders.id, name: stakeholders.name, category }).from(stakeholders)
      .leftJoin(listEntries, eq(listEntries.id, stakeholders.categoryId)).where(where)
      .orderBy(asc(stakeholders.searchText), asc(stakeholders.id)).limit(DIRECTORY_PAGE).offset((page - 1) * DIRECTORY_PAGE),
    db().$count(stakeholders, where),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / DIRECTORY_PAGE)) };
}

/** How many pairs each of these stands in. */
async function pairCounts(actor: Actor, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: t.pairs.stakeholderId, pairs: count() })
    .from(t.pairs)
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), inArray(t.pairs.stakeholderId, [...ids]), isNull(t.pairs.deletedAt)))
    .groupBy(t.pairs.stakeholderId);
  return new Map(rows.map((row) => [row.id ?? "", row.pairs]));
}
