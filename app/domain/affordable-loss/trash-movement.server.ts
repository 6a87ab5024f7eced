import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import { find, restore, trash } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { placeIn, runningIteration } from "./iteration-place.server.ts";
import { movementsIn } from "./ledger.server.ts";
import { recoveredRefusal } from "./movement-rules.ts";
import { currencyOf, refuseAgainstRules, refusedMovement } from "./record-movement.server.ts";

/** Moves a movement to the trash while the iteration runs; not a spending that was recovered since. */
export async function trashMovement(actor: Actor, id: string): Promise<{ iterationId: string }> {
  mustBeAllowed(actor, "loss:write");
  return write(actor.workspaceId, async () => {
    const movement = await find(actor, t.lossMovements, id);
    const iteration = await runningIteration(actor, movement.iterationId);
    const rest = (await movementsIn(actor, movement)).filter((one) => one.id !== id);
    const refused = movement.kind === "spent" ? recoveredRefusal(rest) : null;
    if (refused) throw refusedMovement(refused, movement.unit, await currencyOf(actor, iteration.id));
    await trash(actor, t.lossMovements, placeIn(iteration, "movement"), id);
    return { iterationId: iteration.id };
  });
}

/** Brings it back under the rules it was written under: a commitment whose room was taken meanwhile stays in the trash. */
export async function restoreMovement(actor: Actor, id: string): Promise<{ iterationId: string }> {
  mustBeAllowed(actor, "loss:write");
  return write(actor.workspaceId, async () => {
    const [movement] = await db().select().from(t.lossMovements).where(and(eq(t.lossMovements.workspaceId, actor.workspaceId), eq(t.lossMovements.id, id)));
    if (!movement) throw new NotFound();
    const iteration = await runningIteration(actor, movement.iterationId);
    if (movement.deletedAt !== null) await refuseAgainstRules(actor, movement, movement);
    await restore(actor, t.lossMovements, placeIn(iteration, "movement"), id);
    return { iterationId: iteration.id };
  });
}
