import { expect, it } from "vitest";
import { dayAsked } from "./day-asked.ts";

it("reads a day of an address, and nothing where there is none", () => {
  const query = new URLSearchParams({ after: "2018-04-27", until: "hier" });
  expect(["after", "until", "since"].map((name) => dayAsked(query, name))).toEqual(["2018-04-27", null, null]);
});
