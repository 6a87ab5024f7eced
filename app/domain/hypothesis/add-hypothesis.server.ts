import { write } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { insertHypothesis, type Inserted } from "./insert-hypothesis.server.ts";
import type { AddHypothesis } from "./schema.ts";

/** Adds a hypothesis on a pair: planned in a draft, marked with its day while the iteration runs. */
export async function addHypothesis(actor: Actor, iterationId: string, input: AddHypothesis): Promise<Inserted> {
  return write(actor.workspaceId, () => insertHypothesis(actor, iterationId, input));
}
