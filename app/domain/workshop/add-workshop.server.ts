import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { iterationOfRecord } from "#app/domain/program/iteration-of-record.server.ts";
import { create, find, mustBeOurs } from "#app/domain/record/record.server.ts";
import type { WorkshopKind } from "./workshop.ts";

export interface NewWorkshop {
  programId: string;
  /** The iteration that runs, when not said. */
  iterationId?: string | null;
  kind: WorkshopKind;
  title: string;
  on?: string | null;
  hours?: string;
  place?: string;
  facilitatorPersonId?: string | null;
  theme?: string;
  challenge?: string;
  notes?: string;
}

/** A workshop, a HACKAPOM or a meeting; it may be still to come. */
export async function addWorkshop(actor: Actor, input: NewWorkshop): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertWorkshop(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertWorkshop(actor: Actor, { programId, iterationId: named, ...values }: NewWorkshop): Promise<{ id: string }> {
  await find(actor, t.programs, programId);
  await mustBeOurs(actor, t.persons, "facilitatorPersonId", [values.facilitatorPersonId]);
  const iterationId = await iterationOfRecord(actor, programId, named);
  const { id } = await create(actor, t.workshops, { kind: "workshop", programId, iterationId }, { programId, iterationId, ...values });
  return { id };
}
