import { describe, expect, it } from "vitest";
import { parseMoney, parsePersonMonths } from "./amount.ts";
import { formatDay, formatDayShort, formatHundredths, formatMoney, formatMoneySum, formatPercent, formatPersonMonths, formatPersonMonthsSum, hundredthsToType, minorToType } from "./format.ts";

describe("money", () => {
  it.each([
    [125_050, "1\u202f250,50\u00a0€", "€1,250.50"],
    [1_200_000, "12\u202f000\u00a0€", "€12,000"],
    [0, "0\u00a0€", "€0"],
    [5, "0,05\u00a0€", "€0.05"],
    [-80_000, "−800\u00a0€", "−€800"],
    [123_456_789_00, "123\u202f456\u202f789\u00a0€", "€123,456,789"],
    [null, "n.c.", "n/k"],
  ])("%s", (minor, french, english) => {
    expect(formatMoney(minor, "EUR", "fr")).toBe(french);
    expect(formatMoney(minor, "EUR", "en")).toBe(english);
  });

  it("names a currency it has no symbol for", () => {
    expect(formatMoney(1000, "CHF", "fr")).toBe("10\u00a0CHF");
    expect(formatMoney(1000, "CHF", "en")).toBe("CHF\u00a010");
  });

  it("keeps the unknown term of a sum", () => {
    expect(formatMoneySum({ known: 1_700_000, unknown: 1 }, "EUR", "fr")).toBe("17\u202f000\u00a0€ + n.c.");
    expect(formatMoneySum({ known: 0, unknown: 2 }, "EUR", "fr")).toBe("n.c.");
    expect(formatMoneySum({ known: 0, unknown: 0 }, "EUR", "fr")).toBe("0\u00a0€");
  });
});

describe("person-months", () => {
  it.each([
    [450, "4,5\u00a0h.m", "4.5\u00a0PM"],
    [300, "3,0\u00a0h.m", "3.0\u00a0PM"],
    [25, "0,25\u00a0h.m", "0.25\u00a0PM"],
    [-10, "−0,1\u00a0h.m", "−0.1\u00a0PM"],
    [null, "n.c.", "n/k"],
  ])("%s", (hundredths, french, english) => {
    expect(formatPersonMonths(hundredths, "fr")).toBe(french);
    expect(formatPersonMonths(hundredths, "en")).toBe(english);
  });

  it("adds up with an unknown term", () => {
    expect(formatPersonMonthsSum({ known: 320, unknown: 1 }, "en")).toBe("3.2\u00a0PM + n/k");
    expect(formatHundredths(205, "fr")).toBe("2,05");
  });
});

describe("a figure that a field proposes", () => {
  it.each(["fr", "en"] as const)("is read back as it was, in %s", (language) => {
    for (const amount of [0, 5, 1_300_000, 125_050, 765_432_100, 100_000_000]) {
      expect(parseMoney(minorToType(amount, language))).toEqual({ ok: true, minor: amount });
      if (amount <= 10_000_000) expect(parsePersonMonths(hundredthsToType(amount, language))).toEqual({ ok: true, hundredths: amount });
    }
  });
});

describe("days and shares", () => {
  it("writes a day in each language", () => {
    expect(formatDay("2017-04-25", "fr")).toBe("25/04/2017");
    expect(formatDay("2017-04-05", "en")).toBe("5 Apr 2017");
    expect(formatDay(null, "fr")).toBe("");
    expect(formatDayShort("2017-04-25", "fr")).toBe("25/04");
    expect(formatDayShort("2017-04-25", "en")).toBe("25 Apr");
  });

  it("never rounds a share up to a limit", () => {
    expect(formatPercent(0.7999, "fr")).toBe("79\u00a0%");
    expect(formatPercent(0.9999, "fr")).toBe("99\u00a0%");
    expect(formatPercent(9_800 / 12_000, "fr")).toBe("82\u00a0%");
    expect(formatPercent(0.8, "en")).toBe("80%");
    expect(formatPercent(0.29, "en")).toBe("29%");
    expect(formatPercent(1.2, "fr")).toBe("120\u00a0%");
    expect(formatPercent(null, "fr")).toBe("n.c.");
  });
});
