import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, trash } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { evidenceCount } from "./evidence-count.server.ts";

/** Puts a hypothesis in the trash: any one of a draft, and one added while running as long as nothing bears on it. */
export async function trashHypothesis(actor: Actor, id: string): Promise<{ iterationId: string }> {
  return write(actor.workspaceId, async () => {
    const { programId, iterationId, addedOnDay } = await find(actor, t.hypotheses, id);
    const { state } = await find(actor, t.iterations, iterationId);
    if (state === "closed") throw conflict("", "iterationClosed");
    if (state === "running" && addedOnDay === null) throw conflict("", "lockedByOpening");
    if ((await evidenceCount(actor, id)) > 0) throw conflict("", "hasEvidence");
    await trash(actor, t.hypotheses, { kind: "hypothesis", programId, iterationId }, id);
    return { iterationId };
  });
}
