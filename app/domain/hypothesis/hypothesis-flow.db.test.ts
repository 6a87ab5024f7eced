import { expect, it } from "vitest";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { LINEAGE_ORIGINS, LINEAGE_RESULTS } from "#app/domain/chart/lineage-spec.ts";
import { prepareIteration } from "#app/domain/iteration/prepare-iteration.server.ts";
import { prepareIterationInput } from "#app/domain/iteration/schema.ts";
import { newTestRunning, setTestState } from "#app/domain/iteration/testing/test-iterations.ts";
import { iterationsOf } from "#app/domain/program/queries.server.ts";
import { deriveHypothesis } from "./derive-hypothesis.server.ts";
import { hypothesisFlow } from "./hypothesis-flow.server.ts";
import { listHypotheses } from "./list-hypotheses.server.ts";
import { deriveHypothesisInput } from "./schema.ts";

useTestStore();

it("counts what the lists behind its figures hold", async () => {
  const actor = await newOwner();
  const { program, iteration, hypothesis } = await newTestRunning(actor);
  await setTestState(actor, iteration.id, "closed");
  const { id: nextId } = await prepareIteration(actor, program.id, prepareIterationInput.parse({ question: "Et après ?" }));
  await deriveHypothesis(actor, hypothesis.id, deriveHypothesisInput.parse({ relation: "split", statements: "Le matin\nLe soir", iterationId: nextId }));
  const spec = await hypothesisFlow(actor, program.id, await iterationsOf(actor, program.id));
  expect(spec.iterations.map(({ origins }) => origins)).toEqual([{ new: 1, carried: 0, changed: 0, split: 0 }, { new: 0, carried: 0, changed: 0, split: 2 }]);
  expect(spec.taken).toMatchObject([{ from: iteration.id, to: nextId, origin: "split", parents: 1, children: 2 }]);

  const behind = async (filter: object) => (await listHypotheses(actor, program.id, { page: 1, size: 10, ...filter })).total;
  for (const { id, origins, results } of spec.iterations) {
    for (const from of LINEAGE_ORIGINS) expect(await behind({ iterationId: id, from })).toBe(origins[from]);
    for (const verdict of LINEAGE_RESULTS) expect(await behind({ iterationId: id, verdict })).toBe(results[verdict]);
  }
  expect((await hypothesisFlow(await newOwner(), program.id, [])).message.hypotheses).toBe(0);
});
