import { expect, it } from "vitest";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { changeSentence } from "./change-sentence.ts";

it("ends once, also after what ends a sentence itself", () => {
  const asked = (after: string) => changeSentence({ what: "asked", before: null, after }, "EUR", briefWords(fr, "fr"));
  expect(asked("Ouvrir.")).toMatch(/Ouvrir\.$/);
  expect(asked("Ouvrir")).toMatch(/Ouvrir\.$/);
  expect(asked("3 000 € + n.c.")).toMatch(/n\.c\.$/);
});
