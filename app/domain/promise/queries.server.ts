import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addDays } from "#app/platform/day.ts";
import { byUrgency, PROMISE_WARNS_DAYS, promiseState } from "./promise.ts";

const { promises, stakeholders, persons, programs, workshops } = t;

async function promisesWhere(actor: Actor, where: SQL | undefined) {
  const { id, what, madeOn, dueOn, keptOn, ownerPersonId, owner, workshopId, stakeholderId, revision } = promises;
  const rows = await db()
    .select({
      id, what, madeOn, dueOn, keptOn, ownerPersonId, owner, workshopId, stakeholderId, revision,
      stakeholder: stakeholders.name, ownerPerson: persons.name, workshop: workshops.title, program: { slug: programs.slug, name: programs.name },
    })
    .from(promises)
    .innerJoin(programs, eq(programs.id, promises.programId))
    .leftJoin(stakeholders, eq(stakeholders.id, stakeholderId))
    .leftJoin(persons, eq(persons.id, ownerPersonId))
    .leftJoin(workshops, eq(workshops.id, workshopId))
    .where(and(eq(promises.workspaceId, actor.workspaceId), isNull(promises.deletedAt), where));
  return rows.sort(byUrgency).map((row) => ({ ...row, state: promiseState(row, actor.today) }));
}
export type PromiseRow = Awaited<ReturnType<typeof promisesWhere>>[number];

/** What was promised, what is late first. */
export const promisesOf = (actor: Actor, programId: string) => promisesWhere(actor, eq(promises.programId, programId));
export const promisesTo = (actor: Actor, stakeholderId: string) => promisesWhere(actor, eq(promises.stakeholderId, stakeholderId));

/** The promises of a programme that are late, or due within the days that warn. */
export const pressingPromises = (actor: Actor, programId: string) =>
  promisesWhere(actor, and(eq(promises.programId, programId), isNull(promises.keptOn), lte(promises.dueOn, addDays(actor.today, PROMISE_WARNS_DAYS))));
