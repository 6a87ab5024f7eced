import { expect, test } from "vitest";
import { raiseRefusal, raisesCeiling } from "./ceiling-raise.ts";
import { DECISION_ANSWERS } from "./decision.ts";

test.each([
  [1_200_000, 1_500_000, "p1", null],
  [null, 1, "p1", null],
  [0, 1, "p1", null],
  [1_200_000, 1_200_000, "p1", "not-higher"],
  [1_200_000, 1_100_000, "p1", "not-higher"],
  [1_200_000, null, "p1", "amount-missing"],
  [1_200_000, 1_500_000, null, "accepter-missing"],
])("from %s to %s, accepted by %s: %s", (current, next, accepterId, refusal) => {
  expect(raiseRefusal({ current, next, accepterId })).toBe(refusal);
});

test("which answers raise a ceiling", () => {
  expect(DECISION_ANSWERS.filter(raisesCeiling)).toEqual(["go", "go-with-conditions"]);
});
