import { expect, test } from "vitest";
import { DISCLOSURE_LEVELS, disclosureRefusal, isLegalRisk, KEPT_INSIDE, mayRead } from "./disclosure.ts";

test.each([
  ["owner", ["comex", "team", "network", "public"]],
  ["editor", ["comex", "team", "network", "public"]],
  ["viewer", ["comex", "team", "network", "public"]],
  ["partner", ["network", "public"]],
  [null, ["public"]],
] as const)("%s reads %j", (role, levels) => {
  expect(DISCLOSURE_LEVELS.filter((level) => mayRead(role, level))).toEqual(levels);
});

test.each(KEPT_INSIDE)("%s stays inside", (reason) => {
  expect(DISCLOSURE_LEVELS.map((level) => disclosureRefusal(level, { [reason]: true }))).toEqual([null, null, reason, reason]);
});

test("what holds none of them may be public; of several the first is said", () => {
  expect(disclosureRefusal("public", {})).toBeNull();
  expect(disclosureRefusal("public", { "legal-risk": false })).toBeNull();
  expect(disclosureRefusal("network", { "private-figure": true, "loss-figure": true })).toBe("loss-figure");
});

test.each([
  ["risk", "legal", true],
  ["benefit", "legal", false],
  ["risk", "image", false],
  ["risk", null, false],
] as const)("a %s of lens %s is a legal risk: %s", (kind, lensCode, expected) => expect(isLegalRisk({ kind, lensCode })).toBe(expected));
