import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { prepareDraft } from "./prepare-draft.server.ts";
import type { PrepareIteration } from "./schema.ts";

/** Prepares the next iteration of a programme as a draft: its number follows, its base is the last version that exists. */
export async function prepareIteration(actor: Actor, programId: string, input: PrepareIteration): Promise<{ id: string; number: number }> {
  return write(actor.workspaceId, async () => {
    const program = await find(actor, t.programs, programId);
    const { id, number } = await prepareDraft(actor, program.id, input);
    return { id, number };
  });
}
