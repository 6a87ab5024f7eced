import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { iterationOfRecord } from "#app/domain/program/iteration-of-record.server.ts";
import { create, find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";
import type { ObservationKind } from "./observation.ts";

export interface NewObservation {
  programId: string;
  /** The iteration that runs, when not said. */
  iterationId?: string | null;
  kind: ObservationKind;
  what: string;
  /** Today when not said. */
  on?: string | null;
  howUsed?: string;
  source?: string;
  workshopId?: string | null;
  /** The loan during which it was seen. */
  loanId?: string | null;
}

/** Something nobody had planned, on the day it was seen. Refuses an iteration that is closed. */
export async function addObservation(actor: Actor, input: NewObservation): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertObservation(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertObservation(actor: Actor, input: NewObservation): Promise<{ id: string }> {
  const { programId, kind, what, howUsed = "", source = "", workshopId = null, loanId = null } = input;
  await find(actor, t.programs, programId);
  const iterationId = await iterationOfRecord(actor, programId, input.iterationId);
  await requireIterationNotClosed(actor, iterationId);
  await mustBeOurs(actor, t.workshops, "workshopId", [workshopId]);
  await mustBeOurs(actor, t.loans, "loanId", [loanId]);
  const on = dayOfFact(actor, input.on);
  const { id } = await create(actor, t.observations, { kind: "observation", programId, iterationId }, { programId, iterationId, kind, what, on, howUsed, source, workshopId, loanId });
  return { id };
}

async function requireIterationNotClosed(actor: Actor, iterationId: string | null): Promise<void> {
  if (!iterationId) return;
  const { state } = await find(actor, t.iterations, iterationId);
  if (state === "closed") throw conflict("", "observationClosed");
}

export type ReviseObservation = { id: string; revision?: number } & Omit<NewObservation, "programId" | "iterationId">;

export async function reviseObservation(actor: Actor, { id, revision, on, ...values }: ReviseObservation): Promise<void> {
  await write(actor.workspaceId, async () => {
    const place = await openPlace(actor, id);
    await mustBeOurs(actor, t.workshops, "workshopId", [values.workshopId]);
    await revise(actor, t.observations, place, { id, revision, values: { ...values, on: dayOfFact(actor, on) } });
  });
}

export async function trashObservation(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => trash(actor, t.observations, await openPlace(actor, id), id));
}

export async function restoreObservation(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    await restore(actor, t.observations, { kind: "observation" }, id);
    await openPlace(actor, id);
  });
}

async function openPlace(actor: Actor, id: string) {
  const { programId, iterationId } = await find(actor, t.observations, id);
  await requireIterationNotClosed(actor, iterationId);
  return { kind: "observation" as const, programId, iterationId };
}
