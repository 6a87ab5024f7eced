import { expect, test } from "vitest";
import { learned, type LearnedFrom } from "./learned.ts";

const hypothesis = (number: number, more: Partial<LearnedFrom> = {}): LearnedFrom => ({
  id: `h${number}`, number, parentId: null, relation: null, lineageId: more.parentId ?? `h${number}`, iterationNumber: 1, addedOnDay: null, verdict: null, on: null, ...more,
});

test("a hypothesis carried from one iteration to the next counts once, by its latest verdict", () => {
  const found = learned([
    hypothesis(1, { verdict: "inconclusive", on: "2018-01-10" }),
    hypothesis(2, { parentId: "h1", relation: "carried", iterationNumber: 2, verdict: "validated", on: "2018-03-10" }),
    hypothesis(3, { verdict: "invalidated", on: "2018-01-10" }),
    hypothesis(4, { parentId: "h3", relation: "changed", iterationNumber: 2 }),
    hypothesis(5, { iterationNumber: 2, addedOnDay: 12, verdict: "not-tested", on: "2018-03-10" }),
  ]);
  expect(found.counts).toEqual({ validated: 1, invalidated: 1, inconclusive: 0, "not-tested": 1 });
  expect(found).toMatchObject({ pending: 1, followed: 3, planned: 2, added: 1, iterations: 2 });
  expect(found.telling).toEqual([{ id: "h3", number: 3, verdict: "invalidated", becomes: { id: "h4", number: 4 } }, { id: "h2", number: 2, verdict: "validated", becomes: null }]);
});

test("the telling results are of different kinds while there are some, three at most", () => {
  const found = learned([
    hypothesis(1, { verdict: "validated", on: "2018-05-01" }),
    hypothesis(2, { verdict: "validated", on: "2018-05-03" }),
    hypothesis(3, { verdict: "inconclusive", on: "2018-01-01" }),
    hypothesis(4, { verdict: "validated", on: "2018-05-02" }),
  ]);
  expect(found.telling.map(({ number }) => number)).toEqual([2, 3, 4]);
});

test("each branch of a split keeps its verdict; a programme without hypotheses learned nothing", () => {
  const split = learned([
    hypothesis(1, { verdict: "inconclusive", on: "2018-01-10" }),
    hypothesis(2, { parentId: "h1", relation: "split", iterationNumber: 2, verdict: "validated", on: "2018-02-10" }),
    hypothesis(3, { parentId: "h1", relation: "split", iterationNumber: 2, verdict: "invalidated", on: "2018-02-10" }),
  ]);
  expect(split).toMatchObject({ followed: 1, counts: { validated: 1, invalidated: 1, inconclusive: 0 } });
  expect(learned([])).toMatchObject({ followed: 0, pending: 0, telling: [] });
});
