import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeOfProgram } from "#app/domain/program/must-be-of-program.server.ts";
import { create, find, mustBeOurs, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import { isDueBeforeMade } from "./promise.ts";

export interface PromiseSaid {
  what: string;
  dueOn: string;
  /** Today when not said. */
  madeOn?: string | null;
  /** To whom; nobody in particular when not said. */
  stakeholderId?: string | null;
  ownerPersonId?: string | null;
  owner?: string;
  workshopId?: string | null;
}

/** Something promised to the outside, with the day it is due. Refuses a day before the one it was made on. */
export async function addPromise(actor: Actor, { programId, ...said }: PromiseSaid & { programId: string }): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const { id } = await create(actor, t.promises, { kind: "promise", programId }, { programId, ...(await checked(actor, programId, said)) });
    return { id };
  });
}

export async function revisePromise(actor: Actor, { id, revision, ...said }: PromiseSaid & { id: string; revision?: number }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.promises, id);
    await revise(actor, t.promises, { kind: "promise", programId }, { id, revision, values: await checked(actor, programId, said), personal: ["owner"] });
  });
}

export async function trashPromise(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.promises, id);
    await trash(actor, t.promises, { kind: "promise", programId }, id);
  });
}

async function checked(actor: Actor, programId: string, { what, dueOn, stakeholderId = null, ownerPersonId = null, owner = "", workshopId = null, ...said }: PromiseSaid) {
  const madeOn = dayOfFact(actor, said.madeOn, "madeOn");
  if (isDueBeforeMade({ madeOn, dueOn })) throw refusal("dueOn", "promiseDueBeforeMade");
  await mustBeOurs(actor, t.stakeholders, "stakeholderId", [stakeholderId]);
  await mustBeOurs(actor, t.persons, "ownerPersonId", [ownerPersonId]);
  await mustBeOfProgram(actor, programId, t.workshops, "workshopId", [workshopId]);
  return { what, dueOn, madeOn, stakeholderId, ownerPersonId, owner, workshopId };
}
