import { expect, test } from "vitest";
import { nameAt } from "./names.ts";

const on = (day: string) => new Date(`${day}T00:00:00Z`);
const names = [{ name: "Nora Petit", since: on("2026-01-01") }, { name: "Nora Martin", since: on("2026-03-01") }];

test.each([
  ["2025-12-31", "Nora Petit"],
  ["2026-02-01", "Nora Petit"],
  ["2026-03-01", "Nora Martin"],
])("on %s: %s", (day, name) => expect(nameAt(names, on(day))).toBe(name));

test("an erased person has no name, an unknown token nobody", () => {
  expect(nameAt([{ name: "", since: on("2026-01-01") }], on("2026-02-01"))).toBe("");
  expect(nameAt([], on("2026-02-01"))).toBeNull();
});
