import { tables as t } from "#db/tables.ts";
import { at, dayAfter, draw, sentence } from "./chance.ts";
import { add } from "./rows.ts";
import type { Network, Program } from "./program-rows.ts";
import type { Iteration } from "./iteration-rows.ts";
import { recordOn, TODAY } from "./workspace-rows.ts";

const times = (count: number, make: (index: number) => void): void => Array.from({ length: count }).forEach((_, index) => make(index));

/** What stands around the loop: lines to sort, observations, commitments, actions, questions, opening items. */
export function addSurroundings(network: Network, program: Program, iterations: readonly Iteration[]): void {
  const programId = program.id;
  const running = at(iterations, iterations.length - 1);
  times(20, (position) => add(t.capturedLines, { ...recordOn(TODAY), programId, iterationId: running.id, text: sentence(), position }));
  times(24, (index) => {
    const { id: iterationId, opened } = at(iterations, index);
    add(t.observations, { ...recordOn(opened + 5), programId, iterationId, kind: at(["surprise", "use-seen"], index), what: sentence(), on: dayAfter(opened + 5) });
  });
  times(30, (index) => {
    const commitment = { ...recordOn(index * 10), programId, stakeholderId: at(network.stakeholders, index), what: sentence() };
    add(t.commitments, { ...commitment, state: at(["asked", "offered", "pledged", "delivered"], index), stateOn: dayAfter(index * 10), unit: "money", amount: draw(9) * 100_000 });
  });
  times(30, (index) => add(t.actions, { ...recordOn(index * 10), programId, title: sentence(), dueOn: dayAfter(index * 12), state: at(["to-do", "doing", "done"], index), sourceKind: "workshop" }));
  times(10, (index) => add(t.openQuestions, { ...recordOn(index), programId, question: sentence() }));
  times(6, (index) => add(t.workshops, { ...recordOn(index * 50), programId, kind: "workshop", title: `Atelier ${index + 1}`, on: dayAfter(index * 50), notes: sentence() }));
  times(12, (index) => addOpeningItem(program, index));
}

function addOpeningItem({ id: programId, versions, pairs }: Program, index: number): void {
  const item = { ...recordOn(0), programId, name: `Élément ${index + 1}`, family: "Électronique" };
  add(t.openingItems, item);
  add(t.openingRequests, { ...recordOn(0), openingItemId: item.id, pairId: at(pairs, index * 4) });
  for (const versionId of versions) {
    add(t.openingStates, { ...recordOn(0), openingItemId: item.id, versionId, state: at(["closed", "under-agreement", "open", "recreated"], draw(4)) });
  }
}
