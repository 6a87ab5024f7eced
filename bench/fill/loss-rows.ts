import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw, sentence } from "./chance.ts";
import { add } from "./rows.ts";
import { journal, type Network, type Program } from "./program-rows.ts";
import type { Iteration } from "./iteration-rows.ts";
import { recordOn } from "./workspace-rows.ts";

const ACTORS = 4;
const CHOSEN_PAIRS = 6;
const UNITS = ["money", "person-months"] as const;
type Unit = (typeof UNITS)[number];

/** Ceilings, first steps, acceptances and movements of four actors, and the decision that opened the iteration. */
export function addLosses(network: Network, program: Program, iteration: Iteration): void {
  const actors = network.stakeholders.slice(0, ACTORS);
  for (let chosen = 0; chosen < CHOSEN_PAIRS; chosen += 1) addChosenPair(network, iteration, actors, at(program.pairs, iteration.number + chosen));
  actors.forEach((stakeholderId, index) => {
    for (const unit of UNITS) addCeiling(iteration, stakeholderId, unit, at(network.persons, index));
  });
  addDecision(program, iteration);
}

function addChosenPair(network: Network, iteration: Iteration, actors: readonly string[], pairId: string): void {
  const { id: iterationId, opened } = iteration;
  add(t.pairChoices, { ...recordOn(opened), iterationId, pairId, chosen: true, ruleResult: "best", reason: sentence() });
  actors.forEach((stakeholderId, index) => {
    const step = { ...recordOn(opened), iterationId, stakeholderId, pairId };
    add(t.firstSteps, { ...step, action: sentence(), money: (1 + draw(9)) * 50_000, personMonths: index === 3 ? null : 50, expectedLearning: sentence() });
    accept(iteration, "first-step", step.id, at(network.persons, index));
  });
}

function addCeiling(iteration: Iteration, stakeholderId: string, unit: Unit, personId: string): void {
  const { id: iterationId, opened } = iteration;
  const agreed = unit === "money" ? 1_200_000 : 600;
  const ceiling = { ...recordOn(opened), iterationId, stakeholderId, unit, amount: agreed };
  add(t.lossCeilings, ceiling);
  accept(iteration, "ceiling", ceiling.id, personId);
  (["committed", "spent", "spent", "recovered"] as const).forEach((kind, index) => {
    const day = opened + 3 + index * 4;
    add(t.lossMovements, { ...recordOn(day), iterationId, stakeholderId, unit, kind, amount: Math.round(agreed / (3 + index)), on: dayAfter(day), reason: sentence() });
  });
}

function accept(iteration: Iteration, subjectKind: "first-step" | "ceiling", subjectId: string, personId: string): void {
  const { id: iterationId, opened } = iteration;
  add(t.acceptances, { ...recordOn(opened), iterationId, subjectKind, subjectId, accepted: true, personId, on: dayAfter(opened) });
}

function addDecision(program: Program, iteration: Iteration): void {
  const asked = { ...recordOn(iteration.opened), programId: program.id, iterationId: iteration.id, subjectKind: "iteration" as const, subjectId: iteration.id };
  add(t.decisionRequests, { ...asked, sentence: sentence(), money: 1_200_000, deadline: dayAfter(iteration.opened + 15), state: iteration.running ? "open" : "answered" });
  if (iteration.running) return;
  const decision = { ...recordOn(iteration.opened + 15), programId: program.id, iterationId: iteration.id, requestId: asked.id };
  add(t.decisions, { ...decision, subjectKind: "iteration", subjectId: iteration.id, answer: "go-with-conditions", reason: sentence(), on: dayAfter(iteration.opened + 15) });
  add(t.actions, {
    ...recordOn(iteration.opened + 15), programId: program.id, title: sentence(), dueOn: dayAfter(iteration.opened + 60),
    sourceKind: "decision", sourceId: decision.id, conditionState: at(["pending", "met"], iteration.number),
  });
  journal({ kind: "decision", id: decision.id, programId: program.id, iterationId: iteration.id }, iteration.opened + 15);
}
