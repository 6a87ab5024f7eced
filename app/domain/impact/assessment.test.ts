import { describe, expect, test } from "vitest";
import { currentAssessments, levelBeforeControl, moveRefusal, mustReviewOneByOne, NOT_JUDGED, rangeRefusal, remainingLevel, type Assessment, type Judgement, type Move } from "./assessment.ts";

const benefit: Judgement = { ...NOT_JUDGED, magnitude: 3, confidence: 2 };
const risk: Judgement = { ...NOT_JUDGED, likelihoodBefore: 4, severityBefore: 5 };

describe("levels before and after the control action", () => {
  test.each([
    ["benefit", benefit, 3, 3],
    ["benefit", NOT_JUDGED, null, null],
    ["risk", risk, 4, 4],
    ["risk", { ...risk, likelihoodAfter: 2, severityAfter: 2 }, 4, 1],
    ["risk", { ...risk, likelihoodAfter: 2 }, 4, 2],
    ["risk", { ...NOT_JUDGED, likelihoodBefore: 4 }, null, null],
    ["risk", { ...NOT_JUDGED, likelihoodAfter: 1, severityAfter: 1 }, null, 1],
  ] as const)("%s %j: %s then %s", (kind, judgement, before, after) => {
    expect(levelBeforeControl(kind, judgement)).toBe(before);
    expect(remainingLevel(kind, judgement)).toBe(after);
  });
});

test("the latest revision counts, expected and observed apart", () => {
  const at = (kind: Assessment["kind"], assessmentRevision: number): Assessment => ({ ...benefit, impactId: "b", versionId: "v2", kind, assessmentRevision, move: "kept" });
  const current = currentAssessments([at("expected", 2), at("expected", 1), at("observed", 1), at("observed", 3)]);
  expect(current.map((one) => [one.kind, one.assessmentRevision])).toEqual([["expected", 2], ["observed", 3]]);
});

describe("moveRefusal", () => {
  test.each<[Move, string, Judgement | null, Judgement, string | null]>([
    ["kept", "", benefit, benefit, null],
    ["kept", "", benefit, { ...benefit, magnitude: 4 }, "kept-but-different"],
    ["kept", "", null, benefit, "nothing-before"],
    ["changed", "Two prototypes run", benefit, { ...benefit, magnitude: 4 }, null],
    ["changed", "  ", benefit, { ...benefit, magnitude: 4 }, "reason-missing"],
    ["changed", "Same", benefit, { ...benefit }, "changed-but-same"],
    ["changed", "Counted", benefit, { ...benefit, unit: "money", amountLow: 1, amountLikely: 2, amountHigh: 3 }, null],
    ["retired", "No longer possible", risk, risk, null],
    ["retired", "", risk, risk, "reason-missing"],
    ["new", "Seen at the workshop", null, risk, null],
    ["new", "", null, risk, "reason-missing"],
    ["new", "Again", risk, risk, "not-new"],
  ])("%s, %j (case %#)", (move, reason, before, after, refusal) => expect(moveRefusal({ move, reason, before, after })).toBe(refusal));
});

test.each([
  ["money", 1, 2, 3, null],
  ["person-months", 0, 0, 0, null],
  [null, null, null, null, null],
  [null, 1, 2, 3, "incomplete"],
  ["money", null, 2, 3, "incomplete"],
  ["money", 2, 1, 3, "out-of-order"],
  ["money", 1, 4, 3, "out-of-order"],
  ["money", -1, 2, 3, "negative"],
] as const)("range in %s, %s–%s–%s: %s", (unit, amountLow, amountLikely, amountHigh, refusal) => {
  expect(rangeRefusal({ unit, amountLow, amountLikely, amountHigh })).toBe(refusal);
});

test.each([
  ["risk", ["p1"], true],
  ["risk", ["p2"], false],
  ["risk", [], false],
  ["benefit", ["p1"], false],
] as const)("a %s on %j is reviewed one by one: %s", (kind, pairIds, expected) => {
  expect(mustReviewOneByOne({ kind, pairIds }, ["p1", "p3"])).toBe(expected);
});
