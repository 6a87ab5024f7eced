import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { dayOfFact } from "#app/domain/state-change/record-state.server.ts";

/** The day a promise was kept: today when not said, never before it was made. A promise is kept once. */
export async function keepPromise(actor: Actor, { id, on }: { id: string; on?: string | null }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId, madeOn, keptOn } = await find(actor, t.promises, id);
    if (keptOn !== null) throw conflict("", "promiseKeptAlready");
    const day = dayOfFact(actor, on);
    if (day < madeOn) throw refusal("on", "promiseKeptBeforeMade");
    await revise(actor, t.promises, { kind: "promise", programId }, { id, values: { keptOn: day } });
  });
}

/** Said kept by mistake: it waits again. */
export async function reopenPromise(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.promises, id);
    await revise(actor, t.promises, { kind: "promise", programId }, { id, values: { keptOn: null } });
  });
}
