import { expect, it } from "vitest";
import { en } from "#app/i18n/en.ts";
import { fr } from "#app/i18n/fr.ts";
import { categorySeed, purposeSeed, usageSeed } from "./seed-words.ts";

it.each([["fr", fr], ["en", en]] as const)("reads the labels that ship, in %s", (_, { lists }) => {
  for (const [read, labels] of [[categorySeed, lists.category], [usageSeed, lists.usage], [purposeSeed, lists.purpose]] as const) {
    expect(Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, read(label)]))).toEqual(Object.fromEntries(Object.keys(labels).map((key) => [key, key])));
  }
});

it.each([
  ["Industriel dans le champ auto : groupe, PME, startup", "automotive"], ["Industriel hors champ auto", "non-automotive"], ["Collectivité", "local-authority"],
  ["Ecole", "school"], ["Réseaux informels", "informal-networks"], ["Fleuriste", null],
])("reads %s as a category", (words, seed) => expect(categorySeed(words)).toBe(seed));
