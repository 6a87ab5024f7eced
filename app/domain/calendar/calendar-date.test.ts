import { expect, test } from "vitest";
import { names } from "./calendar-date.ts";

test.each([
  ["Ana Diaz", "Ana Diaz", true],
  ["ANA DÍAZ, Jo", "Ana Diaz", true],
  ["Jo et Ana Diaz", "Ana Diaz", true],
  ["Ana Diaz-Petit", "Ana Diaz", false],
  ["Ana", "Ana Diaz", false],
  ["", "", false],
])("%j names %j: %s", (words, name, said) => expect(names(words, name)).toBe(said));
