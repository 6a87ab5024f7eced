import { expect, it } from "vitest";
import { briefWords } from "#app/i18n/brief-words.ts";
import { fr } from "#app/i18n/fr.ts";
import { changeSentence } from "./change-sentence.ts";

it("ends once, also after what ends a sentence itself", () => {
  const hoped = (observed: number | null) => changeSentence({ what: "hoped", kind: "benefit", number: 1, statement: "Une preuve de concept", expected: 4, observed }, "EUR", briefWords(fr, "fr"));
  expect(hoped(2)).toMatch(/2\.$/);
  expect(hoped(null)).toMatch(/[^.]n\.c\.$/);
});
