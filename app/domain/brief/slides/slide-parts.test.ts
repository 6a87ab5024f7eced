import { expect, it } from "vitest";
import { shortTitle } from "./slide-parts.ts";

it("leaves the names in brackets out of a title that three lines would not hold", () => {
  const short = "POM 1.1\u00a0: bénéfices plus forts (métier)\u00a0; pire risque restant 5 → 4";
  expect(shortTitle(short)).toBe(short);
  expect(shortTitle("POM 1.1\u00a0: bénéfices plus forts (métier, juridique, relation client)\u202f; risques plus faibles (juridique, image)\u202f; pire risque restant 5 → 4 (juridique)"))
    .toBe("POM 1.1\u00a0: bénéfices plus forts\u202f; risques plus faibles\u202f; pire risque restant 5 → 4");
});
