import { expect, test } from "vitest";
import { mayVersionBecome, VERSION_STATES, versionStateAfter } from "./resource-version.ts";

test("the transitions of a version are these and no others", () => {
  const allowed = VERSION_STATES.flatMap((from) => VERSION_STATES.filter((to) => mayVersionBecome(from, to)).map((to) => `${from} ${to}`));
  expect(allowed).toEqual(["expected produced", "produced authorised", "produced refused", "authorised opened", "authorised refused", "refused authorised"]);
});

test.each([
  ["produced", "go", "authorised"],
  ["produced", "go-with-conditions", "authorised"],
  ["produced", "pause", "produced"],
  ["produced", "stop", "refused"],
  ["authorised", "stop", "refused"],
  ["authorised", "go", "authorised"],
  ["refused", "go", "authorised"],
  ["refused", "stop", "refused"],
  ["opened", "go", null],
  ["opened", "stop", null],
  ["opened", "pause", "opened"],
  ["expected", "go", null],
  ["expected", "stop", null],
  ["expected", "pause", "expected"],
] as const)("a %s version answered %s: %s", (state, answer, after) => expect(versionStateAfter(state, answer)).toBe(after));
