import { describe, expect, test } from "vitest";
import { mergeRefusal, shownUnder, type UsageNode } from "./usage.ts";

const node = (id: string, change: Partial<UsageNode> = {}): UsageNode => ({ id, parentId: null, mergedIntoId: null, retiredAt: null, ...change });
const usages = [
  node("train"),
  node("train-young", { parentId: "train" }),
  node("learn", { mergedIntoId: "train" }),
  node("teach", { mergedIntoId: "learn" }),
  node("sail", { retiredAt: "2018-01-02" }),
  node("test"),
];

describe("mergeRefusal", () => {
  test.each([
    ["test", "train", null],
    ["train-young", "train", null],
    ["test", "test", "itself"],
    ["learn", "test", "merged-already"],
    ["test", "sail", "target-not-live"],
    ["test", "learn", "target-not-live"],
    ["test", "nowhere", "target-not-live"],
    ["train", "train-young", "cycle"],
  ])("%s into %s: %s", (id, into, refusal) => expect(mergeRefusal(usages, id, into)).toBe(refusal));
});

test.each([["train", "train"], ["learn", "train"], ["teach", "train"], ["nowhere", "nowhere"]])("%s is shown under %s", (id, under) =>
  expect(shownUnder(usages, id)).toBe(under));

test("a circle of merges, which nothing makes, still ends", () => {
  expect(["a", "b"]).toContain(shownUnder([node("a", { mergedIntoId: "b" }), node("b", { mergedIntoId: "a" })], "a"));
});
