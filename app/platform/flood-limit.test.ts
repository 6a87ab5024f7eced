import { expect, it } from "vitest";
import { floodLimit } from "./flood-limit.ts";

it("grants what it holds, refuses the rest, and fills again with time, key by key", () => {
  const take = floodLimit({ capacity: 3, perSecond: 1 });
  expect([take("a", 2, 0), take("a", 2, 0), take("a", 1, 0), take("a", 1, 0)]).toEqual([true, false, true, false]);
  expect(take("b", 3, 0)).toBe(true);
  expect([take("a", 1, 1_000), take("a", 1, 1_000)]).toEqual([true, false]);
  expect(take("a", 4, 60_000)).toBe(false);
});
