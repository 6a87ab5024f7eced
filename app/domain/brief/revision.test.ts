import { describe, expect, it, test } from "vitest";
import { goesOn, takenOut, type RevisionWay } from "./revision.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute));
const typed = (text: string, minute = 0, byToken = "a", how: RevisionWay = "typed") => ({ text, at: at(minute), byToken, how });

describe("a revision", () => {
  it("goes on while the same person types", () => expect(goesOn(typed("Un"), typed("Un mot", 2))).toBe(true));
  it.each([
    ["someone else types", typed("Un mot", 2, "b")],
    ["they come back later", typed("Un mot", 9)],
    ["much was taken out", typed("", 1)],
    ["it is merged", typed("Un mot", 1, "a", "merged")],
  ])("begins when %s", (_, next) => expect(goesOn(typed("Un".repeat(60)), next)).toBe(false));
  it("begins after one that was filled", () => expect(goesOn(typed("Un", 0, "a", "filled"), typed("Un mot", 1))).toBe(false));
});

test.each([
  ["", "abc", 0],
  ["abc", "", 3],
  ["a mot b", "a b", 4],
  ["aaa", "aa", 1],
  ["un deux", "un trois", 4],
])("from %j to %j: %i characters are taken out", (before, after, count) => expect(takenOut(before, after)).toBe(count));
