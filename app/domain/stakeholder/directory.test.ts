import { expect, test } from "vitest";
import { askedQuery, filterAsked, isFiltered } from "./directory.ts";

const asked = (query: string) => filterAsked(new URLSearchParams(query));

test("an address without a filter asks the first page by name", () => {
  const filter = asked("");
  expect(filter).toMatchObject({ q: "", categoryId: null, engagement: null, competitor: false, sort: "name", page: 1 });
  expect(isFiltered(filter)).toBe(false);
});

test.each([["page=-3", 1], ["page=x", 1], ["page=1e9", 1], ["page=999999999", 100_000], ["page=7", 7]])("%s is page %d", (query, page) => expect(asked(query).page).toBe(page));

test("what an address does not understand filters nothing", () => {
  expect(isFiltered(asked("engagement=married&origin=moon&next=never&competitor=maybe&sort=price"))).toBe(false);
});

test("a filter is written back as it was asked", () => {
  const query = { q: "labo", category: "c1", engagement: "interested", origin: "emerged", next: "due", known: "no", competitor: "on", sort: "next" };
  expect(askedQuery(asked(new URLSearchParams(query).toString()))).toEqual(query);
});
