import { expect, test } from "vitest";
import { wasUsed } from "./observation.ts";

test.each([
  ["", 0, false],
  ["  ", 0, false],
  ["As a course", 0, true],
  ["", 1, true],
])("how used %j, %i leads: used %s", (howUsed, leadCount, expected) => expect(wasUsed({ howUsed, leadCount })).toBe(expected));
