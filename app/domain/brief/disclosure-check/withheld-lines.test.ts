import { expect, it } from "vitest";
import { withheldLines } from "./withheld-lines.ts";
import { saysLoss } from "./loss-words.ts";

const withheld = (text: string, mayKeep: (lines: readonly number[]) => boolean = () => false) =>
  [...withheldLines({ key: "benefits", text }, (told) => saysLoss(told.text, told.about), mayKeep)];

it("is the passage that says a loss, and nothing beside it", () => {
  expect(withheld("Dedans : 9 000 € de perte.\n\n:::network\nUn banc.\n\nNous risquons\n12 000 € de perte.\n\nDeux classes.\n:::")).toEqual([5, 6, 7]);
});

it("is an item of a list, a whole table, and what a heading tells of", () => {
  expect(withheld(":::network\n- un banc\n- 4,5 h.m\n- deux classes\n:::")).toEqual([2]);
  expect(withheld(":::network\n| Acteur | Perte |\n|---|---|\n| A | 3 000 € |\n\nFin.\n:::")).toEqual([1, 2, 3, 4]);
  expect(withheld(":::network\n## La perte\n\n3 000 €\n:::")).toEqual([3]);
});

it("is what no reader would see but a text holds, and never what their author may keep", () => {
  expect(withheld(":::network\n[a]: http://x.example \"12 000 € de perte\"\n:::")).toEqual([1]);
  expect(withheld(":::network\n12 000 € de perte\n:::", (lines) => lines.includes(1))).toEqual([]);
});
