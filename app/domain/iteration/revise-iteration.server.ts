import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { conflict, refusal } from "#app/domain/refusal/refusal.ts";
import { datesRefusal } from "./iteration.ts";
import type { ReviseIteration } from "./schema.ts";
import { expectedVersionNamed, mustBeBase } from "./target-version.server.ts";

/** Changes the question and dates until the closing; the versions only while a draft. An empty target keeps the one there is. */
export async function reviseIteration(actor: Actor, id: string, input: ReviseIteration): Promise<void> {
  await write(actor.workspaceId, async () => {
    const iteration = await find(actor, t.iterations, id);
    if (iteration.state === "closed") throw conflict("", "iterationClosed");
    if (datesRefusal(input)) throw refusal("endsOn", "endsBeforeItStarts");
    const { question, startsOn, endsOn, revision } = input;
    const versions = await revisedVersions(actor, iteration, input);
    const place = { kind: "iteration", programId: iteration.programId, iterationId: id } as const;
    await revise(actor, t.iterations, place, { id, revision, values: { question, startsOn, endsOn, ...versions } });
  });
}

type Iteration = typeof t.iterations.$inferSelect;

async function revisedVersions(actor: Actor, iteration: Iteration, input: ReviseIteration) {
  const { programId, state } = iteration;
  const base = input.baseVersionId ?? iteration.baseVersionId;
  const movesBase = base !== iteration.baseVersionId;
  if (movesBase && state !== "draft") throw conflict("baseVersionId", "lockedByOpening");
  if (movesBase && base) await mustBeBase(actor, programId, base);
  if (state !== "draft") return {};
  const target = (await expectedVersionNamed(actor, programId, input.targetVersion)) ?? iteration.targetVersionId;
  return { baseVersionId: base, targetVersionId: target };
}
