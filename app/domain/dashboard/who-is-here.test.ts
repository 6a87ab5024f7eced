import { expect, test } from "vitest";
import { whoIsHere, type Presence } from "./who-is-here.ts";

const someone = (name: string, more: Partial<Presence> = {}): Presence => ({ id: name, name, engagement: "interested", engagementOn: null, metOn: "2017-03-15", unplanned: false, ...more });

test("those met and not gone are here; arrivals and departures are those since the day asked", () => {
  const found = whoIsHere([
    someone("A", { engagement: "committed" }),
    someone("B", { engagement: "delivering", metOn: "2018-05-02", unplanned: true }),
    someone("C", { engagement: "identified", metOn: null }),
    someone("D", { engagement: "left", engagementOn: "2018-05-24" }),
    someone("E", { engagement: "left", engagementOn: "2017-06-01" }),
    someone("F", { metOn: null }),
  ], "2018-04-27");
  expect(found).toMatchObject({ active: 3, committed: 1, delivering: 1 });
  expect(found.arrived.map(({ name }) => name)).toEqual(["B"]);
  expect(found.unplanned.map(({ name }) => name)).toEqual(["B"]);
  expect(found.left).toEqual([{ id: "D", name: "D", on: "2018-05-24" }]);
});

test("without a day everyone met counts as arrived", () => {
  expect(whoIsHere([someone("A"), someone("B", { metOn: null })], null).arrived.map(({ name }) => name)).toEqual(["A"]);
});
