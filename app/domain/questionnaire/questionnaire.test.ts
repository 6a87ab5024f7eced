import { describe, expect, it, test } from "vitest";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { gridInWords } from "#app/i18n/grid-in-words.ts";
import { categorySeed, usageSeed } from "#app/domain/workspace/seed-words.ts";
import { SEEDED_LISTS, SEEDED_USAGES } from "#app/domain/workspace/seeds.ts";
import { isPrivate, takingRefusal } from "./questionnaire.ts";

const today = "2026-03-02";
test.each([
  ["draft", null, null, 0, "not-open"],
  ["open", null, null, 9, null],
  ["closed", null, null, 0, "closed"],
  ["open", "2026-03-02", null, 0, null],
  ["open", "2026-03-01", null, 0, "past"],
  ["open", null, 10, 9, null],
  ["open", null, 10, 10, "full"],
] as const)("%s, until %s, at most %s, %s sent: %s", (state, closesOn, responseLimit, sent, refusal) =>
  expect(takingRefusal({ state, closesOn, responseLimit }, { today, sent })).toBe(refusal));

describe("the grid that ships", () => {
  const entry = (seedKey: string) => ({ id: seedKey, seedKey, label: null });
  const grid = gridInWords({ usages: SEEDED_USAGES.map(entry), categories: SEEDED_LISTS.category.map(entry), lenses: [{ id: "own", seedKey: "legal", label: "Droit" }] });

  it("asks something at each of five steps, in both languages, with something to choose from", () => {
    expect(new Set(grid.map(({ step }) => step))).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const { label, kind, options, columns } of grid) {
      expect(label.fr && label.en).toBeTruthy();
      if (kind === "choice" || kind === "matrix") expect(options.every((one) => one.label.fr !== "" && one.label.en !== "")).toBe(options.length > 0);
      if (kind === "matrix") expect(columns.length).toBeGreaterThan(1);
    }
    expect(grid.find(({ key }) => key === "lenses")?.options).toEqual([{ id: "own", label: { fr: "Droit", en: "Droit" } }]);
  });

  it("asks what one can lose apart from what one agrees to", () => expect(grid.filter(isPrivate).map(({ key }) => key)).toEqual(["able-money", "able-person-months", "able-worst"]));

  it("names usages and categories so that a proposal finds them again", () => {
    for (const { lists } of Object.values(dictionaries)) {
      expect(SEEDED_LISTS.category.map((key) => categorySeed(lists.category[key]!))).toEqual(SEEDED_LISTS.category);
      expect(SEEDED_USAGES.map((key) => usageSeed(lists.usage[key]!))).toEqual(SEEDED_USAGES);
    }
  });
});
