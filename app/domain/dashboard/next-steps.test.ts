import { expect, test } from "vitest";
import { nextSteps, type LoopFacts } from "./next-steps.ts";

const draft = (more: object = {}): LoopFacts["live"] => ({ state: "draft", standsInTheWay: [], withoutThreshold: 0, ...more });
const running = (more: object = {}): LoopFacts["live"] => ({ state: "running", withoutThreshold: 0, withoutVerdict: 0, ...more });

test.each<[string, LoopFacts, string[]]>([
  ["a bare programme", { bare: true, live: null }, ["look-at-usages", "look-at-lists", "first-pair", "prepare"]],
  ["between two iterations", { bare: false, live: null }, ["prepare"]],
  ["a bare draft", { bare: true, live: draft({ standsInTheWay: ["nothing-to-try", "no-accepted-ceiling"] }) }, ["look-at-usages", "look-at-lists", "first-pair", "nothing-to-try", "no-accepted-ceiling"]],
  ["a draft with two refused first steps", { bare: false, live: draft({ standsInTheWay: ["first-step-refused", "first-step-refused"], withoutThreshold: 1 }) }, ["first-step-refused", "thresholds"]],
  ["a draft where nothing lacks", { bare: false, live: draft() }, ["open"]],
  ["a running iteration", { bare: false, live: running({ withoutThreshold: 2, withoutVerdict: 3 }) }, ["thresholds", "verdicts"]],
  ["a running iteration whose verdicts are given", { bare: false, live: running() }, ["close"]],
])("%s", (_name, facts, steps) => {
  expect(nextSteps(facts).map((step) => ("code" in step ? step.code : step.kind))).toEqual(steps);
});
