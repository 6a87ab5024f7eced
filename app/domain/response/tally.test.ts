import { expect, test } from "vitest";
import type { Answers } from "#app/domain/questionnaire/questionnaire.ts";
import { tally } from "./tally.ts";

const words = { fr: "", en: "" };
const offered = (...ids: string[]) => ids.map((id) => ({ id, label: words }));
const of = (kind: "text" | "choice" | "scale" | "matrix" | "amount", ...answers: (string | number | string[] | Record<string, string[]> | undefined)[]) =>
  tally({ id: "q", kind, options: offered("a", "b"), columns: offered("x", "y") }, answers.map((answer, at) => ({ id: String(at), answers: (answer === undefined ? {} : { q: answer }) as Answers })));

test("choices are counted, those who said nothing are not", () =>
  expect(of("choice", ["a"], ["a", "b"], undefined)).toEqual({ kind: "choice", answered: 2, counts: [{ id: "a", count: 2 }, { id: "b", count: 1 }] }));

test("levels have a median that somebody gave, never a mean", () => expect(of("scale", 1, 5, 4, 2)).toMatchObject({ answered: 4, median: 2 }));

test("amounts are a range, and 0 is one of them", () =>
  expect(of("amount", 0, 10_000, undefined, 2_000)).toEqual({ kind: "amount", answered: 3, lowest: 0, median: 2_000, highest: 10_000, sum: 12_000 }));

test("a matrix is counted row by row", () => expect(of("matrix", { a: ["x"] }, { a: ["x", "y"], b: ["y"] })).toMatchObject({ answered: 2, rows: [{ id: "a", counts: [{ id: "x", count: 2 }, { id: "y", count: 1 }] }, { id: "b", counts: [{ id: "x", count: 0 }, { id: "y", count: 1 }] }] }));

test("texts stand with whose they are", () => expect(of("text", "oui")).toEqual({ kind: "text", answered: 1, texts: [{ responseId: "0", text: "oui" }] }));
