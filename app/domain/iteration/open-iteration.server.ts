import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { Refusal, type RefusalCode, type RefusedField } from "#app/domain/refusal/refusal.ts";
import { openingFacts } from "./opening-facts.server.ts";
import { openingRefusals, type OpeningRefusal } from "./opening.ts";

/** Opens a draft, for good: its base version, planned hypotheses, choices and ceilings lock. All that stands in the way is said at once. */
export async function openIteration(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const iteration = await find(actor, t.iterations, id);
    const refusals = openingRefusals(await openingFacts(actor, iteration));
    if (refusals.length > 0) throw openingRefused(refusals);
    const place = { kind: "iteration", programId: iteration.programId, iterationId: id } as const;
    await revise(actor, t.iterations, place, { id, values: { state: "running", openedOn: actor.today } });
    await audit(actor, { ...place, event: "opened", id });
  });
}

const SENTENCES = {
  "not-a-draft": "notADraft",
  "another-running": "anotherRunning",
  "stop-standing": "stopStanding",
  "base-version-missing": "baseVersionMissing",
  "target-version-missing": "targetVersionMissing",
  "same-version-twice": "sameVersionTwice",
  "nothing-to-try": "nothingToTry",
  "no-accepted-ceiling": "noAcceptedCeiling",
  "first-step-refused": "firstStepRefused",
  "first-step-expired": "firstStepExpired",
} as const satisfies Record<OpeningRefusal["code"], RefusalCode>;

/** The sentence of what stands in the way. */
export const openingSentence = (code: OpeningRefusal["code"]): RefusedField => ({ code: SENTENCES[code] });

const CAME_BEFORE: readonly OpeningRefusal["code"][] = ["not-a-draft", "another-running", "stop-standing"];

function openingRefused(refusals: readonly OpeningRefusal[]): Refusal {
  const status = refusals.some(({ code }) => CAME_BEFORE.includes(code)) ? 409 : 422;
  return new Refusal(Object.fromEntries(refusals.map(({ code }) => [code, { code: SENTENCES[code] }])), status);
}
