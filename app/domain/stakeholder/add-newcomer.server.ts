import type { Actor } from "#app/domain/access/actor.ts";
import { addStakeholder } from "./add-stakeholder.server.ts";
import type { Newcomer } from "./schema.ts";

/** A stakeholder met today in an iteration, by its name and through what: the rest can wait. */
export async function addNewcomer(actor: Actor, originIterationId: string, { name, originThrough }: Newcomer): Promise<{ id: string }> {
  return addStakeholder(actor, { name, origin: "emerged", originIterationId, originThrough, metOn: actor.today });
}
