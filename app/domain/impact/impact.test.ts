import { describe, expect, test } from "vitest";
import { asLevel, band, benefitLevel, LEVELS, riskLevel, wordingOnly, type Level } from "./impact.ts";

describe("riskLevel is ⌈likelihood × severity ÷ 5⌉", () => {
  const grid: Level[][] = [
    [1, 1, 1, 1, 1],
    [1, 1, 2, 2, 2],
    [1, 2, 2, 3, 3],
    [1, 2, 3, 4, 4],
    [1, 2, 3, 4, 5],
  ];
  test.each(LEVELS)("likelihood %i", (likelihood) => {
    expect(LEVELS.map((severity) => riskLevel(likelihood, severity))).toEqual(grid[likelihood - 1]);
  });
});

test("benefitLevel is the magnitude, in its band", () => {
  expect(LEVELS.map(benefitLevel)).toEqual([1, 2, 3, 4, 5]);
  expect(LEVELS.map(band)).toEqual(["weak", "weak", "medium", "strong", "strong"]);
});

test.each([
  [false, false, true],
  [false, true, false],
  [true, false, false],
  [true, true, false],
])("exchangeable %s, quantifiable %s: wording only %s", (exchangeable, quantifiable, expected) => {
  expect(wordingOnly({ exchangeable, quantifiable })).toBe(expected);
});

test.each([
  [1, 1],
  [5, 5],
  [0, null],
  [6, null],
  [2.5, null],
  [null, null],
])("%s as a level is %s", (value, level) => expect(asLevel(value)).toBe(level));
