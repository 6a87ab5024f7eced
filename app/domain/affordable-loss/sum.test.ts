import { expect, test } from "vitest";
import { addSums, isWhollyUnknown, sumAmounts } from "./sum.ts";

test.each([
  [[], { known: 0, unknown: 0 }],
  [[0], { known: 0, unknown: 0 }],
  [[null], { known: 0, unknown: 1 }],
  [[1_700_000, null], { known: 1_700_000, unknown: 1 }],
  [[100, null, 250, null, -50], { known: 300, unknown: 2 }],
])("the sum of %j is %j", (amounts, sum) => expect(sumAmounts(amounts)).toEqual(sum));

test("sums keep count of their unknown terms when added", () => {
  expect(addSums([{ known: 5, unknown: 1 }, { known: 7, unknown: 0 }, { known: 0, unknown: 2 }])).toEqual({ known: 12, unknown: 3 });
});

test.each([
  [{ known: 0, unknown: 1 }, true],
  [{ known: 0, unknown: 0 }, false],
  [{ known: 1, unknown: 1 }, false],
])("%j reads n.c.: %s", (sum, expected) => expect(isWhollyUnknown(sum)).toBe(expected));
