import { expect, test } from "vitest";
import { outOfSight } from "./refused-form.ts";

test("every sentence is said: beside its field, or above when the form has no such field in sight", () => {
  const refused = { errors: { question: "Écrivez quelque chose ici.", revision: "Cette réponse n’a pas la forme attendue.", "": "Close." } };
  expect(outOfSight(refused, ["question"])).toEqual(["Cette réponse n’a pas la forme attendue.", "Close."]);
  expect(outOfSight(null, ["question"])).toEqual([]);
});
