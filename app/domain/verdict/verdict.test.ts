import { expect, test } from "vitest";
import { giveVerdictRefusal, needsEvidence, needsLearning, verdictCounts, VERDICTS } from "./verdict.ts";

test("which verdicts need evidence, which a sentence", () => {
  expect(VERDICTS.filter(needsEvidence)).toEqual(["validated", "invalidated"]);
  expect(VERDICTS.filter(needsLearning)).toEqual(["validated", "invalidated", "inconclusive"]);
});

test.each([
  ["validated", "Reading is enough", 1, "running", null],
  ["validated", "Reading is enough", 0, "running", "evidence-missing"],
  ["validated", " ", 1, "running", "learning-missing"],
  ["invalidated", "Nobody came", 0, "running", "evidence-missing"],
  ["invalidated", "Nobody came", 2, "running", null],
  ["inconclusive", "Two readings", 0, "running", null],
  ["inconclusive", "", 0, "running", "learning-missing"],
  ["not-tested", "", 0, "running", null],
  ["not-tested", "", 3, "running", null],
  ["not-tested", "", 0, "draft", "iteration-not-open"],
  ["validated", "Reading is enough", 1, "closed", "iteration-closed"],
] as const)("%s, %j, %i evidence, %s iteration: %s", (verdict, learning, evidenceCount, iterationState, refusal) => {
  expect(giveVerdictRefusal({ verdict, learning, evidenceCount, iterationState })).toBe(refusal);
});

test.each([
  [[], { validated: 0, invalidated: 0, inconclusive: 0, "not-tested": 0 }],
  [["validated", "validated", null, "not-tested"], { validated: 2, invalidated: 0, inconclusive: 0, "not-tested": 1 }],
  [[...VERDICTS], { validated: 1, invalidated: 1, inconclusive: 1, "not-tested": 1 }],
] as const)("the counts of %j", (verdicts, counts) => expect(verdictCounts(verdicts)).toEqual(counts));
