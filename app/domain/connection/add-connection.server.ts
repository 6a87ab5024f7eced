import { and, eq, or } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { create, find, mustBeOurs, ours, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import type { Strength } from "./connection.ts";

export interface NewConnection {
  fromPersonId: string;
  toPersonId: string;
  strength: Strength;
  lastContactOn?: string | null;
  note?: string;
}

const place = { kind: "connection" } as const;

/** Two people who know each other, noted once whichever way it is said. Refuses someone with themselves, and a contact to come. */
export async function addConnection(actor: Actor, input: NewConnection): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertConnection(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertConnection(actor: Actor, { fromPersonId, toPersonId, strength, lastContactOn = null, note = "" }: NewConnection): Promise<{ id: string }> {
  await mustBeOurs(actor, t.persons, "toPersonId", [fromPersonId, toPersonId]);
  if (fromPersonId === toPersonId) throw refusal("toPersonId", "connectionItself");
  if (lastContactOn) dayOfFact(actor, lastContactOn, "lastContactOn");
  if (await connectionBetween(actor, fromPersonId, toPersonId)) throw refusal("toPersonId", "connectionTwice");
  const { id } = await create(actor, t.personConnections, place, { fromPersonId, toPersonId, strength, lastContactOn, note });
  return { id };
}

/** What is noted between two people, whichever way it was said. */
export async function connectionBetween(actor: Actor, one: string, other: string) {
  const { workspaceId, fromPersonId, toPersonId } = t.personConnections;
  const [row] = await db().select().from(t.personConnections).where(and(
    eq(workspaceId, actor.workspaceId),
    or(and(eq(fromPersonId, one), eq(toPersonId, other)), and(eq(fromPersonId, other), eq(toPersonId, one))),
  ));
  return row ?? null;
}

export interface ReviseConnection {
  id: string;
  revision?: number;
  strength: Strength;
  lastContactOn: string | null;
  note: string;
}

export async function reviseConnection(actor: Actor, { id, revision, ...values }: ReviseConnection): Promise<void> {
  await write(actor.workspaceId, async () => {
    if (values.lastContactOn) dayOfFact(actor, values.lastContactOn, "lastContactOn");
    await revise(actor, t.personConnections, place, { id, revision, values });
  });
}

/** Takes a connection away and gives back what it said, to be able to note it again. */
export async function removeConnection(actor: Actor, { id }: { id: string }): Promise<NewConnection> {
  return write(actor.workspaceId, async () => {
    const { fromPersonId, toPersonId, strength, lastContactOn, note } = await find(actor, t.personConnections, id);
    await db().delete(t.personConnections).where(ours(actor, t.personConnections, id));
    await audit(actor, { ...place, event: "deleted", id });
    return { fromPersonId, toPersonId, strength, lastContactOn, note };
  });
}
