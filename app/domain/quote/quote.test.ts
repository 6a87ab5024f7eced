import { expect, test } from "vitest";
import { quoteRefusal } from "./quote.ts";

test.each([
  [false, "comex", null],
  [false, "team", null],
  [false, "network", "consent-missing"],
  [false, "public", "consent-missing"],
  [true, "network", null],
  [true, "public", null],
] as const)("consent %s at level %s: %s", (consent, disclosure, refusal) => expect(quoteRefusal({ consent, disclosure })).toBe(refusal));
