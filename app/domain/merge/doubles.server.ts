import { and, asc, eq, isNull, like, ne, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { folded } from "#app/domain/form/slug.ts";
import { isErased } from "#app/domain/person/person.ts";
import { nearDoubles, type DoubleReason } from "./doubles.ts";
import type { MergeKind } from "./merge-fields.ts";

export interface Candidate {
  id: string;
  name: string;
  /** The organisation of a person. */
  of: string | null;
}

export interface Hint {
  kind: MergeKind;
  why: DoubleReason;
  a: Candidate;
  b: Candidate;
}

const MOST_HINTS = 60;

/** Records that may be one, without those a person found to be two; at most sixty of a kind. */
export async function doublesOf(actor: Actor, kind: MergeKind): Promise<{ hints: Hint[]; more: number }> {
  const [records, aside] = [await candidatesOf(actor, kind), await foundToBeTwo(actor, kind)];
  const byId = new Map(records.map((one) => [one.id, one]));
  const plain = records.filter(({ name }) => !isErased(name)).map(({ id, name }) => ({ id, name: folded(name) }));
  const hints = nearDoubles(plain, kind === "person").filter(({ a, b }) => !aside.has(`${a} ${b}`));
  const told = hints.slice(0, MOST_HINTS).flatMap(({ a, b, why }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [{ kind, why, a: one, b: other }] : [];
  });
  return { hints: told, more: hints.length - told.length };
}

async function candidatesOf(actor: Actor, kind: MergeKind): Promise<Candidate[]> {
  if (kind === "stakeholder") {
    const { id, name, workspaceId, deletedAt } = t.stakeholders;
    const rows = await db().select({ id, name }).from(t.stakeholders).where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt))).orderBy(asc(id));
    return rows.map((row) => ({ ...row, of: null }));
  }
  const { id, name, workspaceId, deletedAt, stakeholderId } = t.persons;
  return db().select({ id, name, of: t.stakeholders.name }).from(t.persons).leftJoin(t.stakeholders, eq(t.stakeholders.id, stakeholderId))
    .where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt))).orderBy(asc(id));
}

/** Two that were compared and found to be two, or whose merge was undone. */
async function foundToBeTwo(actor: Actor, kind: MergeKind): Promise<Set<string>> {
  const { keptId, mergedId, undoneAt } = t.merges;
  const rows = await db().select({ keptId, mergedId, undoneAt }).from(t.merges).where(and(eq(t.merges.workspaceId, actor.workspaceId), eq(t.merges.kind, kind)));
  return new Set(rows.filter((row) => row.undoneAt !== null).map((row) => [row.keptId, row.mergedId].sort().join(" ")));
}

const MOST_CANDIDATES = 20;

/** Others to compare a record with, by a few letters of their name. */
export async function othersNamed(actor: Actor, kind: MergeKind, q: string, exceptId: string): Promise<Candidate[]> {
  const likeness = `%${folded(q).replace(/[%_\\]/g, "")}%`;
  if (kind === "stakeholder") {
    const { id, name, searchText, workspaceId, deletedAt } = t.stakeholders;
    const rows = await db().select({ id, name }).from(t.stakeholders)
      .where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt), ne(id, exceptId), like(searchText, likeness))).orderBy(asc(searchText)).limit(MOST_CANDIDATES);
    return rows.map((row) => ({ ...row, of: null }));
  }
  const { id, name, searchText, workspaceId, deletedAt, stakeholderId } = t.persons;
  return db().select({ id, name, of: t.stakeholders.name }).from(t.persons).leftJoin(t.stakeholders, eq(t.stakeholders.id, stakeholderId))
    .where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt), ne(id, exceptId), or(like(searchText, likeness), like(t.stakeholders.searchText, likeness)))).orderBy(asc(searchText)).limit(MOST_CANDIDATES);
}
