import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

const { interactions, stakeholders, persons, programs } = t;

async function interactionsWhere(actor: Actor, where: SQL | undefined, most: number) {
  const { id, what, kind, on, ledTo, personId, stakeholderId, revision } = interactions;
  return db()
    .select({
      id, what, kind, on, ledTo, personId, stakeholderId, revision,
      stakeholder: stakeholders.name, person: persons.name, program: { slug: programs.slug, name: programs.name },
    })
    .from(interactions)
    .innerJoin(stakeholders, eq(stakeholders.id, stakeholderId))
    .innerJoin(programs, eq(programs.id, interactions.programId))
    .leftJoin(persons, eq(persons.id, personId))
    .where(and(eq(interactions.workspaceId, actor.workspaceId), isNull(interactions.deletedAt), where))
    .orderBy(desc(on), desc(id))
    .limit(most);
}
export type InteractionRow = Awaited<ReturnType<typeof interactionsWhere>>[number];

const MOST = 50;

/** The latest contacts of a programme, at most 50. */
export const interactionsOf = (actor: Actor, programId: string) => interactionsWhere(actor, eq(interactions.programId, programId), MOST);
export const interactionsWith = (actor: Actor, stakeholderId: string) => interactionsWhere(actor, eq(interactions.stakeholderId, stakeholderId), MOST);
