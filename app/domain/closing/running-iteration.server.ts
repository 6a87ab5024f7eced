import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";

/** The iteration when it runs; closed or still a draft, it has nothing to close. */
export async function runningIteration(actor: Actor, id: string) {
  const iteration = await find(actor, t.iterations, id);
  if (iteration.state === "closed") throw conflict("", "iterationClosed");
  if (iteration.state === "draft") throw conflict("", "iterationNotOpen");
  return iteration;
}
