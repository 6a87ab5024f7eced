import { and, asc, count, eq, inArray, isNull, like, ne } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Engagement } from "#app/domain/engagement/engagement.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find } from "#app/domain/record/record.server.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { otherCategoriesOf } from "./other-categories.server.ts";
import { tellProvenance } from "./provenance.server.ts";

export const DIRECTORY_PAGE = 25;

export interface DirectoryFilter {
  q?: string;
  categoryId?: string | null;
  engagement?: Engagement | null;
  /** Only these, when given. */
  among?: readonly string[] | null;
  page: number;
}

const { stakeholders, listEntries } = t;
const category = { seedKey: listEntries.seedKey, label: listEntries.label };
const live = (actor: Actor) => and(eq(stakeholders.workspaceId, actor.workspaceId), isNull(stakeholders.deletedAt));
const named = (q: string | undefined) => (q?.trim() ? like(stakeholders.searchText, `%${folded(q).replace(/[%_]/g, "")}%`) : undefined);
const inCategory = (id: string | null | undefined) => (id ? eq(stakeholders.categoryId, id) : undefined);

/** One page of the directory, as the team sees it. */
export async function directoryOf(actor: Actor, { q, categoryId, engagement, among, page }: DirectoryFilter) {
  const where = and(live(actor), named(q), inCategory(categoryId), engagement ? eq(stakeholders.engagement, engagement) : undefined, among ? inArray(stakeholders.id, [...among]) : undefined);
  const { id, name, competitor, engagement: state, engagementOn, origin, connection } = stakeholders;
  const [rows, total] = await Promise.all([
    db().select({ id, name, competitor, engagement: state, engagementOn, origin, connection, category }).from(stakeholders)
      .leftJoin(listEntries, eq(listEntries.id, stakeholders.categoryId)).where(where)
      .orderBy(asc(stakeholders.searchText), asc(id)).limit(DIRECTORY_PAGE).offset((page - 1) * DIRECTORY_PAGE),
    db().$count(stakeholders, where),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / DIRECTORY_PAGE)) };
}

/** The same at network level: who is there, nothing the team thinks of them. */
export async function networkDirectoryOf(actor: Actor, { q, categoryId, page }: DirectoryFilter) {
  const where = and(live(actor), named(q), inCategory(categoryId));
  const [rows, total] = await Promise.all([
    db().select({ id: stakeholders.id, name: stakeholders.name, category }).from(stakeholders)
      .leftJoin(listEntries, eq(listEntries.id, stakeholders.categoryId)).where(where)
      .orderBy(asc(stakeholders.searchText), asc(stakeholders.id)).limit(DIRECTORY_PAGE).offset((page - 1) * DIRECTORY_PAGE),
    db().$count(stakeholders, where),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / DIRECTORY_PAGE)) };
}

/** Everything the team knows of a stakeholder, besides what other records say. */
export async function stakeholderSheet(actor: Actor, id: string) {
  const row = await find(actor, stakeholders, id);
  const [otherCategoryIds, history, provenance] = await Promise.all([otherCategoriesOf(actor, id), statesOf(actor, id), tellProvenance(actor, row)]);
  const { name, nature, categoryId, competitor, cv, experience, connection, howToEngage, engagement, metOn, revision } = row;
  const { origin, originIterationId, originThrough, originNote } = row;
  return {
    id, name, nature, categoryId, competitor, cv, experience, connection, howToEngage, engagement, metOn, revision,
    origin: { origin, originIterationId, originThrough, originNote }, otherCategoryIds, history, provenance,
  };
}

/** A stakeholder at network level; its own side also reads what it wrote of itself. */
export async function networkSheet(actor: Actor, id: string) {
  const { name, categoryId, cv, experience, revision } = await find(actor, stakeholders, id);
  const own = actor.stakeholderId === id;
  return { id, name, categoryId, own, cv: own ? cv : "", experience: own ? experience : "", revision };
}

/** Names to choose from, by name. */
export async function stakeholderChoices(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db().select({ id: stakeholders.id, name: stakeholders.name }).from(stakeholders).where(live(actor)).orderBy(asc(stakeholders.searchText));
}

/** Iterations something may have emerged in: those that opened. */
export async function iterationChoices(actor: Actor) {
  const rows = await db()
    .select({ id: t.iterations.id, number: t.iterations.number, program: t.programs.name })
    .from(t.iterations)
    .innerJoin(t.programs, eq(t.programs.id, t.iterations.programId))
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), ne(t.iterations.state, "draft")))
    .orderBy(asc(t.programs.name), asc(t.iterations.number));
  return rows;
}

/** How many pairs a stakeholder stands in, by stakeholder. */
export async function pairCountsByStakeholder(actor: Actor): Promise<Map<string, number>> {
  const rows = await db()
    .select({ id: t.pairs.stakeholderId, pairs: count() })
    .from(t.pairs)
    .where(and(eq(t.pairs.workspaceId, actor.workspaceId), isNull(t.pairs.deletedAt)))
    .groupBy(t.pairs.stakeholderId);
  return new Map(rows.filter((row) => row.id !== null).map((row) => [row.id as string, row.pairs]));
}
