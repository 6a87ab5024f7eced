import { expect, it } from "vitest";
import { formatMoneyShort } from "./format-short.ts";

it("shortens an amount for an axis, and never to nothing", () => {
  const said = (minor: number) => [formatMoneyShort(minor, "EUR", "fr"), formatMoneyShort(minor, "EUR", "en")];
  expect(said(100)).toEqual(["1\u00a0€", "€1"]);
  expect(said(95_000)).toEqual(["950\u00a0€", "€950"]);
  expect(said(6_000_000)).toEqual(["60\u00a0k€", "€60k"]);
  expect(said(124_900_000)).toEqual(["1,2\u00a0M€", "€1.2M"]);
  expect(said(99_999_999)).toEqual(["1\u00a0M€", "€1M"]);
  expect(said(1_000_000_000_000)).toEqual(["10\u00a0Md€", "€10bn"]);
  expect(said(0)).toEqual(["0\u00a0€", "€0"]);
});
