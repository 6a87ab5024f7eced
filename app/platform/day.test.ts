import { describe, expect, test } from "vitest";
import { addDays, daysBetween, parseDay } from "./day.ts";

describe("parseDay", () => {
  test.each([
    ["2017-04-25", "2017-04-25"],
    ["25/04/2017", "2017-04-25"],
    ["5/4/2017", "2017-04-05"],
    ["  29/02/2016 ", "2016-02-29"],
    ["01/01/1900", "1900-01-01"],
    ["31/12/2200", "2200-12-31"],
  ])("%s is %s", (typed, day) => expect(parseDay(typed)).toEqual({ ok: true, day }));

  test.each([
    ["", "empty"],
    ["  ", "empty"],
    ["31/02/2017", "does-not-exist"],
    ["2017-02-29", "does-not-exist"],
    ["2017-13-01", "does-not-exist"],
    ["00/01/2017", "does-not-exist"],
    ["31/12/1899", "out-of-range"],
    ["2201-01-01", "out-of-range"],
    ["0000-00-00", "out-of-range"],
    ["25/04/17", "not-a-date"],
    ["25-04-2017", "not-a-date"],
    ["demain", "not-a-date"],
    ["2017-04-25T10:00", "not-a-date"],
  ])("%j is refused: %s", (typed, reason) => expect(parseDay(typed)).toEqual({ ok: false, reason }));
});

test.each([
  ["2018-05-02", "2018-06-12", 41],
  ["2018-05-02", "2018-05-02", 0],
  ["2018-05-02", "2018-05-01", -1],
  ["2018-03-24", "2018-03-26", 2],
  ["2016-02-28", "2016-03-01", 2],
])("from %s to %s: %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});
