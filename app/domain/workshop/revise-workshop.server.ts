import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, mustBeOurs, restore, revise, trash } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { NewWorkshop } from "./add-workshop.server.ts";

export type ReviseWorkshop = { id: string; revision?: number } & Partial<Omit<NewWorkshop, "programId">>;

export async function reviseWorkshop(actor: Actor, { id, revision, ...values }: ReviseWorkshop): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.workshops, id);
    await mustBeOurs(actor, t.persons, "facilitatorPersonId", [values.facilitatorPersonId]);
    await requireIterationOf(actor, programId, values.iterationId);
    await revise(actor, t.workshops, { kind: "workshop", programId }, { id, revision, values });
  });
}

async function requireIterationOf(actor: Actor, programId: string, iterationId: string | null | undefined): Promise<void> {
  if (!iterationId) return;
  await mustBeOurs(actor, t.iterations, "iterationId", [iterationId]);
  const iteration = await find(actor, t.iterations, iterationId);
  if (iteration.programId !== programId) throw refusal("iterationId", "notOneOfOurs");
}

export async function trashWorkshop(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.workshops, id);
    await trash(actor, t.workshops, { kind: "workshop", programId }, id);
  });
}

export async function restoreWorkshop(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, () => restore(actor, t.workshops, { kind: "workshop" }, id));
}
