import { expect, test } from "vitest";
import { safePath } from "./answer.server.ts";

test.each(["/", "/w/pom?state=open#top", "/w/pom/programs/pom"])("goes back to %s", (to) => {
  expect(safePath(to, "/fallback")).toBe(to);
});

test.each([
  ["another site", "https://evil.example/"],
  ["another site by its host alone", "//evil.example"],
  ["a backslash that browsers turn round", "/\\evil.example"],
  ["a tab that browsers drop", "/\t/evil.example"],
  ["a new line that browsers drop", "/\n/evil.example"],
  ["dots that leave two slashes", "/.//evil.example"],
  ["dots that climb to two slashes", "/w/..//evil.example"],
  ["a script", "javascript:alert(1)"],
  ["no text", null],
])("never goes to %s", (_name, to) => {
  expect(safePath(to, "/fallback")).toBe("/fallback");
});

test("writes an address so that it fits a header", () => {
  expect(safePath("/é\u2028\u0000x", "/fallback")).toBe("/%C3%A9%E2%80%A8%00x");
});
