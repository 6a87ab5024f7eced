import { and, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isActive } from "#app/domain/engagement/engagement.ts";
import type { Strength } from "./connection.ts";
import { someoneById, tiesOf, type Someone } from "./queries.server.ts";
import { warmPath, type WarmPath } from "./warm-path.ts";

export interface ToldStep {
  someone: Someone;
  strength: Strength;
  lastContactOn: string | null;
}

/** A warm path with the people on it; someone taken away meanwhile is nobody. */
export interface ToldPath {
  start: Someone;
  steps: ToldStep[];
}

const { persons, stakeholders, stakeholderCategories, programRoles } = t;
const livePersons = (actor: Actor) => and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt));

/** « We »: who works for a sponsor or a facilitator of a programme. */
async function oursOf(actor: Actor): Promise<string[]> {
  const us = db().select({ id: programRoles.stakeholderId }).from(programRoles).where(eq(programRoles.workspaceId, actor.workspaceId));
  const rows = await db().select({ id: persons.id }).from(persons).where(and(livePersons(actor), inArray(persons.stakeholderId, us)));
  return rows.map(({ id }) => id);
}

async function liveTies(actor: Actor) {
  const ties = await tiesOf(actor);
  if (ties.length === 0) return [];
  const live = await db().select({ id: persons.id }).from(persons).where(livePersons(actor));
  const there = new Set(live.map(({ id }) => id));
  return ties.filter(({ a, b }) => there.has(a) && there.has(b));
}

export interface CategoryReach {
  categoryId: string;
  /** How many of it are met and not gone. */
  active: number;
  /** How many of it the directory holds. */
  known: number;
  path: ToldPath | null;
}

/** For each category: whether someone of it is with us, and the shortest warm path to someone of it. */
export async function reachOf(actor: Actor, categoryIds: readonly string[]): Promise<CategoryReach[]> {
  const [ties, ours, members, people] = await Promise.all([liveTies(actor), oursOf(actor), membersOf(actor), peopleByStakeholder(actor)]);
  const found = categoryIds.map((categoryId) => {
    const of = members.filter((one) => one.categoryIds.has(categoryId));
    const wanted = of.flatMap(({ id }) => people.get(id) ?? []);
    return { categoryId, active: of.filter(({ engagement }) => isActive(engagement)).length, known: of.length, path: warmPath(ties, ours, wanted) };
  });
  const told = await tellPaths(actor, found.map(({ path }) => path));
  return found.map((one, at) => ({ ...one, path: told[at] ?? null }));
}

/** The shortest warm path to someone of this stakeholder. */
export async function pathToStakeholder(actor: Actor, stakeholderId: string): Promise<ToldPath | null> {
  const ties = await liveTies(actor);
  if (ties.length === 0) return null;
  const [ours, people] = await Promise.all([oursOf(actor), peopleByStakeholder(actor)]);
  const [told] = await tellPaths(actor, [warmPath(ties, ours, people.get(stakeholderId) ?? [])]);
  return told ?? null;
}

async function tellPaths(actor: Actor, paths: readonly (WarmPath | null)[]): Promise<(ToldPath | null)[]> {
  const people = await someoneById(actor, paths.flatMap((path) => (path ? [path.startId, ...path.steps.map(({ personId }) => personId)] : [])));
  const who = (id: string): Someone => people.get(id) ?? { id, name: null, stakeholder: null };
  return paths.map((path) => path && {
    start: who(path.startId), steps: path.steps.map(({ personId, strength, lastContactOn }) => ({ someone: who(personId), strength, lastContactOn })),
  });
}

async function peopleByStakeholder(actor: Actor): Promise<Map<string, string[]>> {
  const rows = await db().select({ id: persons.id, of: persons.stakeholderId }).from(persons).where(and(livePersons(actor), isNotNull(persons.stakeholderId)));
  const people = new Map<string, string[]>();
  for (const { id, of } of rows) {
    const there = people.get(of ?? "");
    if (there) there.push(id);
    else people.set(of ?? "", [id]);
  }
  return people;
}

/** Every stakeholder with the categories it belongs to, main and other. */
async function membersOf(actor: Actor) {
  const [rows, others] = await Promise.all([
    db().select({ id: stakeholders.id, categoryId: stakeholders.categoryId, engagement: stakeholders.engagement }).from(stakeholders)
      .where(and(eq(stakeholders.workspaceId, actor.workspaceId), isNull(stakeholders.deletedAt), or(isNotNull(stakeholders.categoryId), inArray(stakeholders.id, otherIds(actor))))),
    db().select({ id: stakeholderCategories.stakeholderId, categoryId: stakeholderCategories.categoryId }).from(stakeholderCategories).where(eq(stakeholderCategories.workspaceId, actor.workspaceId)),
  ]);
  const also = new Map<string, string[]>();
  for (const { id, categoryId } of others) also.set(id, [...(also.get(id) ?? []), categoryId]);
  return rows.map(({ id, categoryId, engagement }) => ({ id, engagement, categoryIds: new Set([...(categoryId ? [categoryId] : []), ...(also.get(id) ?? [])]) }));
}

const otherIds = (actor: Actor) =>
  db().select({ id: stakeholderCategories.stakeholderId }).from(stakeholderCategories).where(eq(stakeholderCategories.workspaceId, actor.workspaceId));
