import { expect, it, test } from "vitest";
import { difference } from "./difference.ts";

const written = (before: string, after: string) => difference(before, after).map(({ kind, text }) => `${{ same: "", added: "+", removed: "-" }[kind]}${text}`);

it("tells words in a paragraph, and paragraphs", () => {
  expect(written("La perte est de 10 €.\n\nFin.", "La perte est de 12 €.\n\nFin.\n\nAjout.")).toEqual(["La perte est de ", "-10", "+12", " €.\n", "\nFin.\n", "+\nAjout.\n"]);
});

test.each([["", "Un.", ["+Un.\n"]], ["Un.", "", ["-Un.\n"]], ["Un.", "Un.", ["Un.\n"]], ["", "", []]])("from %j to %j", (before, after, parts) => expect(written(before, after)).toEqual(parts));

it("gives a paragraph that was written anew whole", () => {
  expect(written("Nous avons essayé le prêt.", "La ville propose deux lieux.")).toEqual(["-Nous avons essayé le prêt.\n", "+La ville propose deux lieux.\n"]);
});

it("gives two long texts that share nothing whole", () => {
  const long = (seed: number) => Array.from({ length: 9_000 }, (_, index) => ((index * 7919 + seed) % 9973).toString(36)).join(index(seed));
  expect(difference(long(1), long(5)).length).toBeGreaterThan(0);
});
const index = (seed: number) => (seed === 1 ? " " : "  ");
