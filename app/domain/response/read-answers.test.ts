import { describe, expect, it } from "vitest";
import type { Question } from "#app/domain/questionnaire/questionnaire.ts";
import { fieldOf, readAnswers } from "./read-answers.ts";

const words = (text: string) => ({ fr: text, en: text });
const asked = (id: string, more: Partial<Question>): Question => ({ id, step: 1, key: null, kind: "text", several: true, unit: null, label: words(id), options: [], columns: [], ...more });
const offered = (...ids: string[]) => ids.map((id) => ({ id, label: words(id) }));
const QUESTIONS = [
  asked("t", {}), asked("c", { kind: "choice", options: offered("a", "b") }), asked("o", { kind: "choice", several: false, options: offered("a", "b") }), asked("s", { kind: "scale" }),
  asked("m", { kind: "matrix", options: offered("r", "q"), columns: offered("x", "y") }), asked("€", { kind: "amount", unit: "money" }), asked("h", { kind: "amount", unit: "person-months" }),
];
const read = (fields: Record<string, string | string[]>) => readAnswers(QUESTIONS, fields);

describe("reading a form", () => {
  it("keeps each kind in its shape, and nothing for what was left empty", () => {
    const { answers, refused } = read({
      [fieldOf("t")]: "  dit\u0007 ainsi \r\n", [fieldOf("c")]: ["b", "a", "z"], [fieldOf("o")]: ["b", "a"], [fieldOf("s")]: "4", [fieldOf("m", "r")]: "y", [fieldOf("m", "q")]: "z", [fieldOf("€")]: "1 250,50", [fieldOf("h")]: "0",
    });
    expect(refused).toEqual({});
    expect(answers).toEqual({ t: "dit ainsi", c: ["a", "b"], o: ["a"], s: 4, m: { r: ["y"] }, "€": 125_050, h: 0 });
    expect(read({ [fieldOf("€")]: "n.c.", [fieldOf("s")]: "6", [fieldOf("t")]: " " })).toEqual({ answers: {}, refused: {} });
  });

  it("refuses by field what cannot be read", () => {
    const { refused } = read({ [fieldOf("€")]: "beaucoup", [fieldOf("h")]: "-2", [fieldOf("t")]: "x".repeat(4_001) });
    expect(Object.fromEntries(Object.entries(refused).map(([field, { code }]) => [field, code]))).toEqual({ [fieldOf("€")]: "notANumber", [fieldOf("h")]: "negative", [fieldOf("t")]: "tooLong" });
  });
});
