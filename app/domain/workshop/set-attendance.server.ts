import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { insertPerson } from "#app/domain/person/add-person.server.ts";
import { find, mustBeOurs } from "#app/domain/record/record.server.ts";

/** Says who was there: exactly these persons. The journal tells of them by token. */
export async function setAttendance(actor: Actor, { workshopId, personIds }: { workshopId: string; personIds: string[] }): Promise<void> {
  await write(actor.workspaceId, () => putAttendance(actor, workshopId, personIds));
}

/** Someone nobody had noted yet, present at the workshop. */
export async function addAttendee(actor: Actor, { workshopId, ...person }: { workshopId: string; name: string; stakeholderId: string | null }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.workshops, workshopId);
    const { id } = await insertPerson(actor, person);
    await putAttendance(actor, workshopId, [...(await attendeesOf(actor, workshopId)), id]);
    return { id };
  });
}

/** Persons who were there besides those noted; inside the write of another use case. */
export async function addAttendances(actor: Actor, workshopId: string, personIds: readonly string[]): Promise<void> {
  await putAttendance(actor, workshopId, [...(await attendeesOf(actor, workshopId)), ...personIds]);
}

async function putAttendance(actor: Actor, workshopId: string, personIds: readonly string[]): Promise<void> {
  const { programId } = await find(actor, t.workshops, workshopId);
  await mustBeOurs(actor, t.persons, "personIds", [...personIds]);
  const had = await attendeesOf(actor, workshopId);
  const came = [...new Set(personIds)].filter((id) => !had.includes(id));
  const gone = had.filter((id) => !personIds.includes(id));
  const { workshopAttendances: rows } = t;
  if (came.length > 0) {
    await db().insert(rows).values(came.map((personId) => ({
      workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, workshopId, personId,
    })));
  }
  if (gone.length > 0) await db().delete(rows).where(and(eq(rows.workspaceId, actor.workspaceId), eq(rows.workshopId, workshopId), inArray(rows.personId, gone)));
  const told = { kind: "workshop" as const, id: workshopId, programId, field: "attendance" };
  await audit(actor, ...came.map((after) => ({ ...told, event: "linked" as const, after })), ...gone.map((before) => ({ ...told, event: "unlinked" as const, before })));
}

async function attendeesOf(actor: Actor, workshopId: string): Promise<string[]> {
  const { workshopAttendances: rows } = t;
  const found = await db().select({ personId: rows.personId }).from(rows).where(and(eq(rows.workspaceId, actor.workspaceId), eq(rows.workshopId, workshopId)));
  return found.map((row) => row.personId);
}
