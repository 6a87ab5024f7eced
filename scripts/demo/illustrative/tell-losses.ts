import { addFirstStep } from "#app/domain/affordable-loss/add-first-step.server.ts";
import { recordAcceptance } from "#app/domain/affordable-loss/record-acceptance.server.ts";
import { recordMovement } from "#app/domain/affordable-loss/record-movement.server.ts";
import { setCeiling } from "#app/domain/affordable-loss/set-ceiling.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { euros, personMonths, type Event, type Known } from "../story.ts";
import type { ToldAnswer, ToldCeiling, ToldMovement, ToldStep, Unit } from "./losses.ts";
import { pairName } from "./pairs.ts";

const UNITS: readonly Unit[] = ["money", "person-months"];
const inUnit = (unit: Unit, amount: number | null): number | null => (amount === null ? null : unit === "money" ? euros(amount) : personMonths(amount));

const answerOf = ({ decider, on, ...answer }: ToldAnswer) => ({ personName: decider, on, ...answer });

/** What each actor agrees to lose, and the answer of the person who decides for it. */
export function ceilingEvents(iteration: string, ceilings: readonly ToldCeiling[]): Event[] {
  return ceilings.flatMap((ceiling) => {
    const set: Event = { on: ceiling.on, tell: (actor, { known }) => setBoth(actor, known, iteration, ceiling) };
    const { answer } = ceiling;
    if (!answer || ceiling.late) return [set];
    const answered: Event = { on: answer.on, tell: (actor, { known }) => answerBoth(actor, known, iteration, ceiling.of, answer) };
    return [set, answered];
  });
}

const ceilingName = (iteration: string, of: string, unit: Unit) => `${iteration} ${of} ${unit}`;

async function setBoth(actor: Actor, known: Known, iteration: string, ceiling: ToldCeiling): Promise<void> {
  const place = { iterationId: known.id("iteration", iteration), stakeholderId: known.id("stakeholder", ceiling.of) };
  for (const unit of UNITS) {
    const amount = inUnit(unit, unit === "money" ? ceiling.money : ceiling.personMonths);
    const hopedToRecover = unit === "money" && ceiling.hopedToRecover ? euros(ceiling.hopedToRecover) : null;
    const decider = ceiling.late && ceiling.answer ? { personName: ceiling.answer.decider } : {};
    const { id } = await setCeiling(actor, { ...place, unit, amount, hopedToRecover, ...decider });
    known.keep("ceiling", ceilingName(iteration, ceiling.of, unit), id);
  }
}

async function answerBoth(actor: Actor, known: Known, iteration: string, of: string, answer: ToldAnswer): Promise<void> {
  for (const unit of UNITS) {
    await recordAcceptance(actor, { subjectKind: "ceiling", subjectId: known.id("ceiling", ceilingName(iteration, of, unit)), ...answerOf(answer) });
  }
}

/** First steps with their O or N. */
export function stepEvents(iteration: string, steps: readonly ToldStep[]): Event[] {
  return steps.flatMap((step): Event[] => [
    { on: step.on, tell: (actor, { known }) => planStep(actor, known, iteration, step) },
    { on: step.answer.on, tell: (actor, { known }) => recordAcceptance(actor, { subjectKind: "first-step", subjectId: known.id("step", step.key), ...answerOf(step.answer) }) },
  ]);
}

async function planStep(actor: Actor, known: Known, iteration: string, step: ToldStep): Promise<void> {
  const { id } = await addFirstStep(actor, {
    iterationId: known.id("iteration", iteration), pairId: known.id("pair", pairName(...step.pair)), stakeholderId: known.id("stakeholder", step.of),
    action: step.action, expectedLearning: step.learn, money: inUnit("money", step.money), personMonths: inUnit("person-months", step.personMonths),
  });
  known.keep("step", step.key, id);
}

/** Committed, spent, recovered, on their days. */
export function movementEvents(iteration: string, movements: readonly ToldMovement[]): Event[] {
  return movements.map((movement) => ({ on: movement.on, tell: (actor, { known }) => move(actor, known, iteration, movement) }));
}

async function move(actor: Actor, known: Known, iteration: string, { key, of, step, against, amount, ...said }: ToldMovement): Promise<void> {
  const { id } = await recordMovement(actor, {
    ...said, amount: inUnit(said.unit, amount),
    iterationId: known.id("iteration", iteration), stakeholderId: known.id("stakeholder", of),
    firstStepId: step ? known.id("step", step) : null, againstId: against ? known.id("movement", against) : null,
  });
  if (key) known.keep("movement", key, id);
}
