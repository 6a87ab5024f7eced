import { expect, it } from "vitest";
import { lineOf, rangeOfLine } from "./line-in-text.ts";

it("knows the address of a line from any other", () => {
  expect(["#line-12", "#line-0", "#line-x", "#section", "", "#line-12a"].map(lineOf)).toEqual([12, null, null, null, null, null]);
});

it("finds a line, whole, and the last one of a text that has fewer", () => {
  const text = "un\n\ntrois\nquatre";
  expect([1, 2, 3, 4, 9].map((line) => rangeOfLine(text, line))).toEqual([{ start: 0, end: 2 }, { start: 3, end: 3 }, { start: 4, end: 9 }, { start: 10, end: 16 }, { start: 10, end: 16 }]);
});
