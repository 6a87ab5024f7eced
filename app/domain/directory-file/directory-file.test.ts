import { describe, expect, test } from "vitest";
import { compareLines, countsOf, type Existing, type Line } from "./compare-lines.ts";
import type { Told } from "./columns.ts";
import { readLine, type Vocabulary } from "./read-line.ts";

const vocabulary: Vocabulary = {
  headers: new Map(), yes: new Set(["oui", "yes"]), no: new Set(["non"]), categories: new Map([["ecole", "c1"], ["media", "c2"]]),
  choices: { engagement: new Map([["interesse", "interested"], ["engage", "committed"]]) },
};

test("cells are read in their own kind; those that cannot be are told and leave the rest", () => {
  const { told, problems } = readLine({ name: "Labo", category: "École", otherCategories: "Média | école", competitor: "Oui", engagement: "Engagé", metOn: "25/04/2017", cv: "a\r\nb", ask: "" }, vocabulary);
  expect(told).toEqual({ name: "Labo", category: "c1", otherCategories: "c1|c2", competitor: "yes", engagement: "committed", metOn: "2017-04-25", cv: "a\nb", ask: "" });
  expect(problems).toEqual([]);
  const bad = readLine({ name: "x".repeat(201), category: "Moto", engagement: "marié", metOn: "hier", competitor: "peut-être" }, vocabulary);
  expect(bad.problems.map(({ why }) => why)).toEqual(["too-long", "not-a-category", "not-a-choice", "not-a-day", "not-yes-or-no"]);
  expect(bad.told).toEqual({});
});

const line = (at: number, told: Told): Line => ({ line: at, told, problems: [] });
const lab: Existing = { id: "s1", told: { id: "s1", name: "Labo A", cv: "Bancs", engagement: "committed", ask: "" } };
const compared = (lines: Line[], existing = [lab], kind: "stakeholder" | "person" = "stakeholder") => compareLines(kind, lines, existing, "2018-06-12");

describe("what a line does", () => {
  test("nothing, for what is there already", () => {
    expect(compared([line(2, { id: "s1", name: "Labo A", cv: "Bancs" })])).toMatchObject([{ state: "same", id: "s1", values: {} }]);
    expect(compared([line(2, { name: "LABO  a", cv: "" })])).toMatchObject([{ state: "changed", values: { name: "LABO  a" } }]);
  });

  test("an empty cell changes nothing, save on a line with its id", () => {
    expect(compared([line(2, { name: "Labo A", cv: "" })])).toMatchObject([{ state: "same" }]);
    expect(compared([line(2, { id: "s1", name: "Labo A", cv: "" })])).toMatchObject([{ state: "changed", values: { cv: "" } }]);
  });

  test("a step back is not taken, and the rest of its line is", () => {
    expect(compared([line(2, { name: "Labo A", engagement: "contacted", engagementOn: "2018-01-01", ask: "Un banc" })])).toMatchObject([
      { state: "changed", values: { ask: "Un banc" }, problems: [{ why: "goes-back" }, { why: "goes-back" }] },
    ]);
    expect(compared([line(2, { name: "Labo A", engagementOn: "2018-01-01" })])).toMatchObject([{ state: "same", problems: [{ why: "day-alone" }] }]);
    expect(compared([line(2, { name: "Labo B", metOn: "2019-01-01" })])).toMatchObject([{ state: "new", values: { name: "Labo B" }, problems: [{ why: "day-to-come" }] }]);
  });

  test("the same person eleven times is one, and ten lines not taken", () => {
    const outcomes = compared(Array.from({ length: 11 }, (_, at) => line(at + 2, { name: "Ada Lefèvre", stakeholder: "" })), [], "person");
    expect(countsOf(outcomes)).toEqual({ fresh: 1, changed: 0, same: 0, refused: 10, cells: 0 });
    expect(outcomes.at(-1)).toMatchObject({ why: "twice" });
  });

  test("two namesakes need an id, a person is told by the organisation too", () => {
    const two: Existing[] = [{ id: "a", told: { id: "a", name: "Bertrand", stakeholder: "X" } }, { id: "b", told: { id: "b", name: "Bertrand", stakeholder: "X" } }];
    expect(compared([line(2, { name: "bertrand", stakeholder: "x" })], two, "person")).toMatchObject([{ state: "refused", why: "several" }]);
    expect(compared([line(2, { id: "b", name: "Bertrand", stakeholder: "X" })], two, "person")).toMatchObject([{ state: "same", id: "b" }]);
    expect(compared([line(2, { name: "Bertrand", stakeholder: "Y" })], two, "person")).toMatchObject([{ state: "new" }]);
    expect(compared([line(2, {}), line(3, { id: "s1", name: "Labo B" })], [lab, { id: "s2", told: { id: "s2", name: "Labo B" } }])).toMatchObject([{ why: "no-name" }, { why: "name-taken" }]);
  });
});
