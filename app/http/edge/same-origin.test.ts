import { describe, expect, test } from "vitest";
import { comesFromHere } from "./same-origin.ts";

const post = { method: "POST", host: "pom.example", origin: undefined, fetchSite: undefined };

describe("a write", () => {
  test.each([
    ["from our own page", { ...post, origin: "https://pom.example", fetchSite: "same-origin" }],
    ["from our own page, in a browser that only says the origin", { ...post, origin: "https://pom.example" }],
    ["from the public address behind a proxy", { ...post, host: "10.0.0.3:3000", origin: "https://public.example" }],
    ["typed by the person", { ...post, fetchSite: "none" }],
  ])("%s passes", (_name, asked) => {
    expect(comesFromHere(asked, "https://public.example")).toBe(true);
  });

  test.each([
    ["from another site", { ...post, origin: "https://evil.example" }],
    ["from another port of the same host", { ...post, origin: "https://pom.example:8443" }],
    ["from a sibling site", { ...post, origin: "https://pom.example", fetchSite: "same-site" }],
    ["across sites, without an origin", { ...post, fetchSite: "cross-site" }],
    ["from an opaque origin", { ...post, origin: "null" }],
    ["that says nothing of where it comes from", post],
    ["by another method, from another site", { ...post, method: "DELETE", origin: "https://evil.example" }],
  ])("%s is refused", (_name, asked) => {
    expect(comesFromHere(asked, "https://public.example")).toBe(false);
  });
});

test("reading is free for all", () => {
  expect(comesFromHere({ ...post, method: "GET", origin: "https://evil.example", fetchSite: "cross-site" }, undefined)).toBe(true);
});
