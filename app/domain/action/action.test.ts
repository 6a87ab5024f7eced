import { expect, test } from "vitest";
import { byUrgency, isOverdue } from "./action.ts";

test.each([
  ["to-do", "2018-06-11", true],
  ["doing", "2018-06-11", true],
  ["to-do", "2018-06-12", false],
  ["done", "2018-06-11", false],
  ["to-do", null, false],
] as const)("%s due %s on 12 June: overdue %s", (state, dueOn, overdue) => expect(isOverdue({ state, dueOn }, "2018-06-12")).toBe(overdue));

test("late first, without a day after, done last, the latest done on top", () => {
  const actions = [
    { name: "done early", state: "done", dueOn: null, doneOn: "2018-01-01" },
    { name: "some day", state: "to-do", dueOn: null, doneOn: null },
    { name: "july", state: "doing", dueOn: "2018-07-01", doneOn: null },
    { name: "done late", state: "done", dueOn: "2018-01-01", doneOn: "2018-05-01" },
    { name: "late", state: "to-do", dueOn: "2018-05-01", doneOn: null },
  ] as const;
  expect([...actions].sort(byUrgency).map(({ name }) => name)).toEqual(["late", "july", "some day", "done late", "done early"]);
});
