import { expect, it } from "vitest";
import { quiltLines, unplacedIn, usualGrouping } from "./quilt-lines.ts";

const pair = (usageId: string, categoryId: string | null, stakeholderId: string | null = null) => ({ usageId, categoryId, stakeholderId });
const names = {
  usages: [{ id: "u", live: true }, { id: "old", live: false }, { id: "bare", live: false }],
  categories: [{ id: "c", retired: false }, { id: "d", retired: false }, { id: "gone", retired: true }],
  stakeholders: new Map([["z", "Zoé"], ["a", "Atelier"], ["n", "Nuage"]]),
};

it("keeps what is retired as long as a pair stands there", () => {
  const { usages, categories } = quiltLines([pair("old", "gone")], names);
  expect(usages.map(({ id }) => id)).toEqual(["u", "old"]);
  expect(categories.map(({ id }) => id)).toEqual(["c", "d", "gone"]);
  expect(quiltLines([], names).categories.map(({ id }) => id)).toEqual(["c", "d"]);
});

it("groups stakeholders by category and by name, those without one last, each once", () => {
  const { groups } = quiltLines([pair("u", "c", "z"), pair("u", "c", "a"), pair("old", "c", "a"), pair("u", "c"), pair("u", null, "n")], names);
  expect(groups.map(({ category, whole, stakeholders }) => [category?.id ?? null, whole, stakeholders.map(({ name }) => name)])).toEqual([
    ["c", true, ["Atelier", "Zoé"]],
    [null, false, ["Nuage"]],
  ]);
  expect(quiltLines([], names).groups).toEqual([]);
});

it("is by stakeholder when most pairs have no category", () => {
  expect(usualGrouping([])).toBe("category");
  expect(usualGrouping([pair("u", "c"), pair("u", null, "n")])).toBe("category");
  expect(usualGrouping([pair("u", "c"), pair("u", null, "n"), pair("u", null, "a")])).toBe("stakeholder");
});

it("counts the pairs without a place", () => {
  expect([unplacedIn("category", [pair("u", null, "n")]), unplacedIn("stakeholder", [pair("u", null, "n")])]).toEqual([1, 0]);
});
