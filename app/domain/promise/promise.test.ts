import { expect, test } from "vitest";
import { byUrgency, isDueBeforeMade, promiseState } from "./promise.ts";

test("a promise warns in the fourteen days before its own, and is late after it", () => {
  const on = (today: string) => promiseState({ dueOn: "2018-06-15", keptOn: null }, today);
  expect(["2018-05-31", "2018-06-01", "2018-06-15", "2018-06-16"].map(on)).toEqual(["waiting", "soon", "soon", "overdue"]);
  expect(promiseState({ dueOn: "2018-06-15", keptOn: "2018-06-20" }, "2018-07-01")).toBe("kept");
});

test("a promise is due the day it is made at the earliest", () => {
  expect(isDueBeforeMade({ madeOn: "2018-06-02", dueOn: "2018-06-02" })).toBe(false);
  expect(isDueBeforeMade({ madeOn: "2018-06-02", dueOn: "2018-06-01" })).toBe(true);
});

test("what waits comes first by its day, what was kept last", () => {
  const rows = [{ dueOn: "2018-01-01", keptOn: "2018-01-02" }, { dueOn: "2018-07-01", keptOn: null }, { dueOn: "2018-02-01", keptOn: "2018-02-02" }, { dueOn: "2018-06-01", keptOn: null }];
  expect([...rows].sort(byUrgency).map(({ dueOn }) => dueOn)).toEqual(["2018-06-01", "2018-07-01", "2018-02-01", "2018-01-01"]);
});
