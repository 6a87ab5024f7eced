import { describeWorstCase } from "#app/domain/affordable-loss/describe-worst-case.server.ts";
import { trashHypothesis } from "#app/domain/hypothesis/trash-hypothesis.server.ts";
import { openIteration } from "#app/domain/iteration/open-iteration.server.ts";
import { prepareIteration } from "#app/domain/iteration/prepare-iteration.server.ts";
import { reviseIteration } from "#app/domain/iteration/revise-iteration.server.ts";
import { choosePair } from "#app/domain/pair-choice/choose-pair.server.ts";
import { iterationsOf, versionsOf } from "#app/domain/program/queries.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Event, Story } from "../story.ts";
import type { ToldIteration } from "./iterations.ts";
import { pairName } from "./pairs.ts";
import { learnCarried } from "./take-up.ts";
import { hypothesisEvents } from "./tell-hypotheses.ts";
import { ceilingEvents, movementEvents, stepEvents } from "./tell-losses.ts";

/** An iteration from its draft to the eve of its closing. */
export function iterationEvents(told: ToldIteration): Event[] {
  const { name, preparedOn, openedOn, choices } = told;
  return [
    { on: preparedOn, tell: (actor, story) => prepare(actor, story, told) },
    { on: preparedOn, tell: (actor, story) => describe(actor, story, told) },
    ...ceilingEvents(name, told.ceilings),
    ...stepEvents(name, told.steps),
    ...hypothesisEvents({ iteration: name, plannedOn: dayBefore(openedOn), hypotheses: told.hypotheses, experiments: told.experiments }),
    ...choices.map(({ pair, chosen, reason = "", dissent = "" }): Event => ({
      on: dayBefore(openedOn),
      tell: (actor, { known }) => choosePair(actor, known.id("iteration", name), { pairId: known.id("pair", pairName(...pair)), chosen, reason, dissent }),
    })),
    { on: openedOn, tell: (actor, { known }) => openIteration(actor, known.id("iteration", name)) },
    ...movementEvents(name, told.movements),
  ];
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The draft: made here for the first iteration, by the closing before for the others. */
async function prepare(actor: Actor, story: Story, told: ToldIteration): Promise<void> {
  const { known, programId } = story;
  const { name, question, base, target, openedOn, endsOn } = told;
  const said = { question, startsOn: openedOn, endsOn, baseVersionId: known.id("version", base), targetVersion: target };
  const draft = (await iterationsOf(actor, programId)).find(({ state }) => state === "draft");
  if (draft) await reviseIteration(actor, draft.id, { ...said, revision: draft.revision });
  const { id } = draft ?? (await prepareIteration(actor, programId, said));
  known.keep("iteration", name, id);
  await learnVersions(actor, story);
  await learnCarried(actor, story, name);
  for (const key of told.leftAside ?? []) await leaveAside(actor, story, key);
}

export async function learnVersions(actor: Actor, { known, programId }: Story): Promise<void> {
  for (const { name, id } of await versionsOf(actor, programId)) known.keep("version", name, id);
}

async function leaveAside(actor: Actor, { known }: Story, key: string): Promise<void> {
  const carried = known.maybe("carried", known.id("hypothesis", key));
  if (carried) await trashHypothesis(actor, carried);
}

async function describe(actor: Actor, { known, programId }: Story, { name, worstCase }: ToldIteration): Promise<void> {
  const iteration = (await iterationsOf(actor, programId)).find(({ id }) => id === known.id("iteration", name));
  if (!iteration) return;
  await describeWorstCase(actor, { id: iteration.id, revision: iteration.revision, imageLoss: "", legalLoss: "", knowHowLoss: "", opportunityLoss: "", ...worstCase });
}
