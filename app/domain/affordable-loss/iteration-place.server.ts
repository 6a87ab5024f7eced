import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { SubjectKind } from "#app/domain/audit/audit-event.ts";
import { find } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";

/** The iteration a loss is written in, unless it is closed: then nothing of it changes. */
export async function unclosedIteration(actor: Actor, iterationId: string) {
  const iteration = await find(actor, t.iterations, iterationId);
  if (iteration.state === "closed") throw conflict("", "lossIterationClosed");
  return iteration;
}

/** Movements are written while the iteration runs, neither before nor after. */
export async function runningIteration(actor: Actor, iterationId: string) {
  const iteration = await unclosedIteration(actor, iterationId);
  if (iteration.state !== "running") throw conflict("", "lossIterationNotRunning");
  return iteration;
}

/** Where the journal files a change of an iteration's losses. */
export const placeIn = (iteration: { id: string; programId: string }, kind: SubjectKind) =>
  ({ kind, programId: iteration.programId, iterationId: iteration.id });
