import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import type { InteractionKind, LedTo } from "./interaction.ts";

export interface InteractionSaid {
  what: string;
  /** A message when not said. */
  kind?: InteractionKind | null;
  /** Today when not said. */
  on?: string | null;
  /** Null: not known yet. */
  ledTo?: LedTo | null;
  personId?: string | null;
}

/** A contact with a stakeholder, also when it led nowhere. */
export async function addInteraction(actor: Actor, { programId, stakeholderId, ...said }: InteractionSaid & { programId: string; stakeholderId: string }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
    const values = await checked(actor, said);
    const { id } = await create(actor, t.interactions, { kind: "interaction", programId }, { programId, stakeholderId, ...values });
    return { id };
  });
}

export async function reviseInteraction(actor: Actor, { id, revision, ...said }: InteractionSaid & { id: string; revision?: number }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.interactions, id);
    await revise(actor, t.interactions, { kind: "interaction", programId }, { id, revision, values: await checked(actor, said) });
  });
}

export async function trashInteraction(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.interactions, id);
    await trash(actor, t.interactions, { kind: "interaction", programId }, id);
  });
}

async function checked(actor: Actor, { what, kind, on, ledTo = null, personId = null }: InteractionSaid) {
  await mustBeOurs(actor, t.persons, "personId", [personId]);
  return { what, kind: kind ?? ("message" as const), on: dayOfFact(actor, on), ledTo, personId };
}
