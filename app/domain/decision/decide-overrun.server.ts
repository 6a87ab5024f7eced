import { write } from "#db/store.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mustBeAllowed } from "#app/domain/access/must-be-allowed.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";
import { answerRequest } from "./answer-decision.server.ts";
import { askOnCeiling } from "./ask-decision.server.ts";
import { overrunsOf } from "./overruns.server.ts";

export type OverrunDecision = {
  iterationId: string;
  stakeholderId: string;
  unit: LossUnit;
  /** A raise names the new ceiling, in the unit's smallest part, and who accepts it for the actor. */
  raise: boolean;
  amount?: number | null;
  personName?: string;
  reason: string;
  onBehalfOf: string;
  /** The sentence of the request, when nobody had asked yet. */
  sentence: string;
};

/** Decides what sticks out of a ceiling, where it is seen: the request when nobody made it, its answer and the raise, all at once. */
export async function decideOverrun(actor: Actor, input: OverrunDecision): Promise<void> {
  mustBeAllowed(actor, "decision:answer");
  await write(actor.workspaceId, async () => {
    const { iterationId, stakeholderId, unit, amount = null, sentence } = input;
    const overrun = (await overrunsOf(actor, iterationId)).find((one) => one.stakeholderId === stakeholderId && one.unit === unit);
    if (!overrun || overrun.decided) throw conflict("", "overrunDecided");
    const asked = unit === "money" ? { money: amount } : { personMonths: amount };
    const requestId = overrun.requestId ?? (await askOnCeiling(actor, { iterationId, stakeholderId, unit, sentence, ...asked })).id;
    const { raise, reason, onBehalfOf, personName } = input;
    await answerRequest(actor, { requestId, answer: raise ? "go" : "stop", reason, onBehalfOf, personName, ...asked });
  });
}
