import { expect, test } from "vitest";
import { CONDITION_STATES, conditionCounts, isOverdue, mayConditionBecome } from "./condition.ts";

test("the transitions of a condition are these and no others", () => {
  const allowed = CONDITION_STATES.flatMap((from) => CONDITION_STATES.filter((to) => mayConditionBecome(from, to)).map((to) => `${from} ${to}`));
  expect(allowed).toEqual(["pending met", "pending missed", "met pending", "missed pending", "missed met"]);
});

test.each([
  ["pending", "2018-06-11", true],
  ["pending", "2018-06-12", false],
  ["pending", null, false],
  ["met", "2018-06-11", false],
  ["missed", "2018-06-11", false],
] as const)("%s, due %s: overdue on 12 June %s", (state, dueOn, expected) => expect(isOverdue({ state, dueOn }, "2018-06-12")).toBe(expected));

test("conditions are counted by state", () => {
  expect(conditionCounts(["met", "pending", "met"])).toEqual({ pending: 1, met: 2, missed: 0 });
});
