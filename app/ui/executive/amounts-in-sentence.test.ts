import { expect, test } from "vitest";
import { amountsInSentence } from "./amounts-in-sentence.ts";

const money = { text: "48\u202f000\u00a0€" };
const time = { text: "6,5\u00a0h.m" };

test("an amount is found with any kind of space", () => {
  const { parts, unnamed } = amountsInSentence("Ouvrir, pour 48 000 € et 6,5 h.m.", [money, time]);
  expect(parts.map(({ text, amount }) => [text, amount !== null])).toEqual([["Ouvrir, pour ", false], ["48 000 €", true], [" et ", false], ["6,5 h.m", true], [".", false]]);
  expect(unnamed).toEqual([]);
});

test("an amount that is only the end of another is not found, and is given back", () => {
  const { parts, unnamed } = amountsInSentence("Ouvrir, pour 148 000 € au plus.", [{ text: "48\u202f000\u00a0€" }]);
  expect(parts).toEqual([{ text: "Ouvrir, pour 148 000 € au plus.", amount: null }]);
  expect(unnamed).toHaveLength(1);
});
