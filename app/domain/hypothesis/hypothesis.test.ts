import { describe, expect, test } from "vitest";
import { addingRefusal, originOf, statementRefusal, thresholdRefusal } from "./hypothesis.ts";

describe("a threshold locks when the first evidence arrives", () => {
  test.each([
    ["", "Two prototypes", 0, "draft", null],
    ["", "Two prototypes", 0, "running", null],
    ["Two prototypes", "Three prototypes", 0, "running", null],
    ["Two prototypes", "Three prototypes", 1, "running", "locked-by-evidence"],
    ["Two prototypes", "", 1, "running", "locked-by-evidence"],
    ["", "Written too late", 2, "running", "locked-by-evidence"],
    ["Two prototypes", " Two prototypes ", 3, "running", null],
    ["Two prototypes", "Three prototypes", 0, "closed", "iteration-closed"],
    ["Two prototypes", "Two prototypes", 1, "closed", null],
  ] as const)("%j to %j with %i evidence, %s", (current, next, evidenceCount, iterationState, refusal) => {
    expect(thresholdRefusal({ current, next, evidenceCount, iterationState })).toBe(refusal);
  });
});

describe("a statement", () => {
  test.each([
    [null, 0, "draft", null],
    [null, 0, "running", "locked-by-opening"],
    [null, 0, "closed", "iteration-closed"],
    [12, 0, "running", null],
    [12, 1, "running", "locked-by-evidence"],
    [12, 0, "closed", "iteration-closed"],
  ] as const)("added on day %s, %i evidence, %s", (addedOnDay, evidenceCount, iterationState, refusal) => {
    expect(statementRefusal({ addedOnDay, evidenceCount, iterationState })).toBe(refusal);
  });
});

test("without a day of addition it was planned", () => {
  expect([null, 1, 12].map((addedOnDay) => originOf({ addedOnDay }))).toEqual(["planned", "added", "added"]);
});

test.each([["draft", null], ["running", null], ["closed", "iteration-closed"]] as const)("adding in a %s iteration: %s", (state, refusal) => {
  expect(addingRefusal(state)).toBe(refusal);
});
