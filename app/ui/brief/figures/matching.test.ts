import { expect, test } from "vitest";
import { says } from "./matching.ts";

test.each([
  ["Perte utilisée, en argent · Renault", "perte renau", true],
  ["Perte utilisée, en argent", "UTILISEE", true],
  ["Perte utilisée, en argent", "risque", false],
  ["Perte utilisée", "", true],
])("%j says %j: %s", (text, asked, expected) => expect(says(text, asked)).toBe(expected));
