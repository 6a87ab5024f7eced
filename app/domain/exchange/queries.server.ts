import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

const { exchanges, stakeholders, programs, openingItems } = t;

async function exchangesWhere(actor: Actor, where: SQL | undefined) {
  const { id, direction, kind, what, on, openingItemId, answersId, stakeholderId, revision } = exchanges;
  return db()
    .select({
      id, direction, kind, what, on, openingItemId, answersId, stakeholderId, revision,
      stakeholder: stakeholders.name, openingItem: openingItems.name, program: { slug: programs.slug, name: programs.name },
    })
    .from(exchanges)
    .innerJoin(stakeholders, eq(stakeholders.id, stakeholderId))
    .innerJoin(programs, eq(programs.id, exchanges.programId))
    .leftJoin(openingItems, eq(openingItems.id, openingItemId))
    .where(and(eq(exchanges.workspaceId, actor.workspaceId), isNull(exchanges.deletedAt), where))
    .orderBy(desc(on), desc(id));
}
export type ExchangeRow = Awaited<ReturnType<typeof exchangesWhere>>[number];

/** What was given and what came back, the latest first. */
export const exchangesOf = (actor: Actor, programId: string) => exchangesWhere(actor, eq(exchanges.programId, programId));
export const exchangesWith = (actor: Actor, stakeholderId: string) => exchangesWhere(actor, eq(exchanges.stakeholderId, stakeholderId));
