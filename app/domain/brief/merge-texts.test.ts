import { describe, expect, it, test } from "vitest";
import { mergeTexts } from "./merge-texts.ts";

const NOTE = "Nous proposons d’ouvrir.\n\nLa perte est de 48 000 €.\n\nLe pire cas est supportable.";

describe("two texts that began as one", () => {
  it.each([
    ["nobody else wrote", NOTE, `${NOTE} Fin.`, NOTE, `${NOTE} Fin.`],
    ["only the other wrote", NOTE, NOTE, `${NOTE} Fin.`, `${NOTE} Fin.`],
    ["both wrote the same", NOTE, "Un.", "Un.", "Un."],
    ["each in a paragraph", NOTE, NOTE.replace("d’ouvrir", "d’ouvrir POM 1.1"), NOTE.replace("supportable", "jugé supportable"),
      "Nous proposons d’ouvrir POM 1.1.\n\nLa perte est de 48 000 €.\n\nLe pire cas est jugé supportable."],
    ["each a word of one line", "un deux trois quatre", "UN deux trois quatre", "un deux trois QUATRE", "UN deux trois QUATRE"],
    ["both at the end of one sentence", "Vu. ", "Vu. Ici. ", "Vu. Là. ", "Vu. Là. Ici. "],
    ["one in the last paragraph, the other a paragraph after it", "Un mot.", "Un grand mot.", "Un mot.\n\nÀ elle.", "Un grand mot.\n\nÀ elle."],
    ["both at the end of a sentence that had none", "Vu.", "Vu. Ici.", "Vu. Là.", "Vu. Là. Ici."],
    ["both an item at the end of a list", "- a\n- b\n\nFin", "- a\n- b\n- c\n\nFin", "- a\n- b\n- d\n\nFin", "- a\n- b\n- d\n- c\n\nFin"],
    ["both into an empty section", "", "Le mien.", "Le sien.", "Le sien.\n\nLe mien."],
    ["both a paragraph at the end", "Un.\n", "Un.\n\nLe mien.\n", "Un.\n\nLe sien.\n", "Un.\n\nLe sien.\n\nLe mien.\n"],
    ["one goes on from the other", "", "Le début et la suite.", "Le début", "Le début et la suite."],
    ["one at the end of a paragraph, the other at the beginning of the next", "Nous proposons un mot.\n\nDeux.", "Nous proposons un mot. Et.\n\nDeux.", "Nous proposons un mot.\n\nPuis deux.", "Nous proposons un mot. Et.\n\nPuis deux."],
    ["one removed a paragraph, the other wrote in another", "a\n\nb\n\nc\n\nd", "a\n\nc\n\nd", "a\n\nb\n\nc\n\nd et e", "a\n\nc\n\nd et e"],
  ])("are one again: %s", (_, base, mine, theirs, merged) => expect(mergeTexts(base, mine, theirs)).toBe(merged));

  it.each([
    ["the same word", "perte de 10 €", "perte de 12 €", "perte de 15 €"],
    ["one removed what the other wrote in", "a\n\nla perte est grande\n\nc", "a\n\nc", "a\n\nla perte est petite\n\nc"],
  ])("are left to a person: %s", (_, base, mine, theirs) => expect(mergeTexts(base, mine, theirs)).toBeNull());
});

test("very long texts that are all alike are left to a person", () => {
  const many = (word: string) => Array.from({ length: 25_000 }, () => word).join("\n");
  expect(mergeTexts(many("a"), `${many("a")}\nb`, `${many("a")}\nc`)).toBeNull();
});

test("a long section is merged while one waits for a page", () => {
  const long = Array.from({ length: 800 }, (_, index) => `Paragraphe ${index} de la note, avec ses mots de la langue.`).join("\n\n");
  expect(mergeTexts(long, long.replace("ragraphe 3 ", "ragraphe trois "), long.replace("ragraphe 700 ", "ragraphe sept cents "))).toContain("sept cents");
});
