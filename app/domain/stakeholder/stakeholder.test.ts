import { expect, test } from "vitest";
import { foldedName, isUs } from "./stakeholder.ts";

test.each([
  ["École  D", "ecole d"],
  [" Jeune\u00a0pousse C ", "jeune pousse c"],
  ["ÇÀ ET LÀ", "ca et la"],
  ["", ""],
])("%j folds into %j", (name, folded) => expect(foldedName(name)).toBe(folded));

test("us is the sponsor and the facilitator", () => {
  const roles = [{ stakeholderId: "renault", role: "sponsor" }, { stakeholderId: "fabrique", role: "facilitator" }] as const;
  expect(["renault", "fabrique", "lab-a"].map((id) => isUs(id, roles))).toEqual([true, true, false]);
});
