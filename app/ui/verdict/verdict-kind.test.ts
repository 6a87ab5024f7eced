import { expect, it } from "vitest";
import { tallyEntries } from "./verdict-kind.ts";

const four = { validated: 2, invalidated: 0, inconclusive: 1, "not-tested": 0 };

it("always gives the four counts, zeros included", () => {
  expect(tallyEntries(four).map(({ kind, count }) => `${kind} ${count}`)).toEqual(["validated 2", "invalidated 0", "inconclusive 1", "not-tested 0"]);
});

it("adds what is running only when there is any", () => {
  expect(tallyEntries({ ...four, running: 3 }).at(-1)).toEqual({ kind: "running", count: 3 });
  expect(tallyEntries({ ...four, running: 0 })).toHaveLength(4);
});
