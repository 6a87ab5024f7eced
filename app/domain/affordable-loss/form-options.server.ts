import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { namesOfPairs } from "#app/domain/pair/pair-names.server.ts";
import type { PairName } from "./first-step-groups.ts";

export interface LossOptions {
  stakeholders: { id: string; name: string }[];
  persons: { id: string; name: string; stakeholderId: string | null }[];
  pairs: { id: string; pair: PairName }[];
}

/** What the forms of an iteration's losses choose from; an outsider chooses among the persons of their own side. */
export async function formOptions(actor: Actor, iteration: { programId: string }): Promise<LossOptions> {
  if (!can(actor.role, "loss:read")) return { stakeholders: [], persons: await personsOf(actor, actor.stakeholderId), pairs: [] };
  const { stakeholders, pairs } = t;
  const [names, rows] = await Promise.all([
    db().select({ id: stakeholders.id, name: stakeholders.name }).from(stakeholders).where(and(eq(stakeholders.workspaceId, actor.workspaceId), isNull(stakeholders.deletedAt))).orderBy(asc(stakeholders.searchText)),
    db().select({ id: pairs.id }).from(pairs).where(and(eq(pairs.workspaceId, actor.workspaceId), eq(pairs.programId, iteration.programId), isNull(pairs.deletedAt))).orderBy(asc(pairs.id)),
  ]);
  const named = await namesOfPairs(actor, rows.map(({ id }) => id));
  return { stakeholders: names, persons: await personsOf(actor), pairs: [...named.values()].map(({ id, ...pair }) => ({ id, pair })) };
}

async function personsOf(actor: Actor, side?: string | null): Promise<LossOptions["persons"]> {
  if (side === null) return [];
  const { persons } = t;
  const theirs = side === undefined ? undefined : eq(persons.stakeholderId, side);
  return db()
    .select({ id: persons.id, name: persons.name, stakeholderId: persons.stakeholderId })
    .from(persons)
    .where(and(eq(persons.workspaceId, actor.workspaceId), isNull(persons.deletedAt), theirs))
    .orderBy(asc(persons.searchText));
}
