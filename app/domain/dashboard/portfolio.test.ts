import { expect, test } from "vitest";
import { iterationAtHand, longestAwaitedFirst } from "./portfolio.ts";

test("whose decision waits longest comes first, the others stay in their order", () => {
  const line = (name: string, id: string | null) => ({ name, awaited: id ? { id } : null });
  const lines = [line("A", null), line("B", "2"), line("C", null), line("D", "1")];
  expect(longestAwaitedFirst(lines).map(({ name }) => name)).toEqual(["D", "B", "A", "C"]);
});

test("the iteration at hand runs, else closed last, else is being prepared", () => {
  const [closed, second, running, draft] = [{ state: "closed" as const, n: 1 }, { state: "closed" as const, n: 2 }, { state: "running" as const, n: 3 }, { state: "draft" as const, n: 4 }];
  expect(iterationAtHand([closed, running, draft])).toBe(running);
  expect(iterationAtHand([closed, second, draft])).toBe(second);
  expect(iterationAtHand([draft])).toBe(draft);
  expect(iterationAtHand([])).toBeNull();
});
