import { expect, test } from "vitest";
import { addedOnDay, datesRefusal, dayOfIteration, isLocked, ITERATION_STATES, mayBecome } from "./iteration.ts";

test("an iteration goes draft, running, closed and never back", () => {
  const allowed = ITERATION_STATES.flatMap((from) => ITERATION_STATES.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`));
  expect(allowed).toEqual(["draft running", "running closed"]);
  expect(ITERATION_STATES.map(isLocked)).toEqual([false, true, true]);
});

test.each([
  ["2018-05-02", "2018-05-02", 1],
  ["2018-05-02", "2018-05-13", 12],
  ["2018-05-02", "2018-06-12", 42],
  ["2018-05-02", "2018-05-01", 0],
])("opened on %s, %s is day %i", (openedOn, on, day) => expect(dayOfIteration(openedOn, on)).toBe(day));

test.each([
  ["draft", null, null],
  ["running", "2018-05-02", 12],
] as const)("a hypothesis written in a %s iteration is added on day %s %s", (state, openedOn, day) => {
  expect(addedOnDay({ state, openedOn }, "2018-05-13")).toBe(day);
});

test.each([
  [null, null, null],
  ["2018-05-02", null, null],
  ["2018-05-02", "2018-05-02", null],
  ["2018-05-02", "2018-05-01", "ends-before-it-starts"],
])("planned from %s to %s: %s", (startsOn, endsOn, refusal) => expect(datesRefusal({ startsOn, endsOn })).toBe(refusal));
