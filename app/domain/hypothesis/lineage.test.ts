import { describe, expect, test } from "vitest";
import { ancestorsOf, carriedOver, countLineages, lineages, parentRefusal, type LineageMember, type LineageRelation } from "./lineage.ts";

const member = (id: string, iterationNumber: number, parentId: string | null = null, relation: LineageRelation | null = parentId ? "carried" : null): LineageMember => ({ id, iterationNumber, parentId, relation });

const story = [
  member("h1", 1),
  member("h2", 1),
  member("h3", 2, "h1"),
  member("h4", 2, "h2", "split"),
  member("h5", 2, "h2", "split"),
  member("h6", 3, "h5", "changed"),
  member("h7", 3),
];

test("ancestors go up to the first", () => {
  expect(ancestorsOf(member("h6", 3, "h5"), story).map((one) => one.id)).toEqual(["h5", "h2"]);
  expect(ancestorsOf(member("h7", 3), story)).toEqual([]);
});

test("a hypothesis carried, changed or split stays in its lineage", () => {
  const byRoot = [...lineages(story)].map(([root, members]) => [root, members.map((one) => one.id)]);
  expect(byRoot).toEqual([["h1", ["h1", "h3"]], ["h2", ["h2", "h4", "h5", "h6"]], ["h7", ["h7"]]]);
  expect(countLineages(story)).toBe(3);
});

test("a parent outside the list begins a lineage, and a stored cycle ends", () => {
  expect(countLineages([member("x", 2, "gone")])).toBe(1);
  const cycle = [member("a", 1, "b"), member("b", 1, "a")];
  expect(cycle.map((one) => ancestorsOf(one, cycle).map((ancestor) => ancestor.id))).toEqual([["b"], ["a"]]);
});

describe("parentRefusal", () => {
  test.each<[string, LineageMember, string, string | null]>([
    ["an earlier hypothesis", member("new", 3, null, "carried"), "h3", null],
    ["two iterations before", member("new", 3, null, "carried"), "h1", null],
    ["itself", member("new", 3), "new", "itself"],
    ["unknown", member("new", 3), "elsewhere", "parent-unknown"],
    ["its own child", member("h2", 1), "h5", "cycle"],
    ["its own grandchild", member("h2", 1), "h6", "cycle"],
    ["the same iteration", member("new", 3), "h7", "parent-not-earlier"],
    ["a later iteration", member("new", 2), "h7", "parent-not-earlier"],
    ["carried a second time", member("new", 2, null, "carried"), "h1", "already-carried"],
    ["split beside a carried one", member("new", 2, null, "split"), "h1", "already-carried"],
    ["a third part of a split", member("new", 2, null, "split"), "h2", null],
    ["the parent it has", member("h3", 2, "h1", "carried"), "h1", null],
  ])("%s", (_case, child, parentId, refusal) => expect(parentRefusal(child, parentId, story)).toBe(refusal));
});

test("what is inconclusive or not tested is proposed to the next iteration", () => {
  const verdicts = ["validated", "invalidated", "inconclusive", "not-tested", null] as const;
  expect(carriedOver(verdicts.map((verdict) => ({ verdict }))).map((one) => one.verdict)).toEqual(["inconclusive", "not-tested"]);
});
