import { describe, expect, test } from "vitest";
import { isNotKnown, parseMoney, parsePersonMonths } from "./amount.ts";

describe("parseMoney", () => {
  test.each([
    ["1 250,50", 125_050],
    ["1\u202f250,50", 125_050],
    ["1\u00a0250,50\u00a0€", 125_050],
    ["€ 1250.5", 125_050],
    ["1250.5", 125_050],
    ["1250,05", 125_005],
    ["0", 0],
    ["0,1 €", 10],
    ["12000", 1_200_000],
    ["12 000 eur", 1_200_000],
    ["  17 000 €  ", 1_700_000],
    ["19,99", 1_999],
    ["10 000 000 000", 1_000_000_000_000],
  ])("%j is %i cents", (typed, minor) => expect(parseMoney(typed)).toEqual({ ok: true, minor }));

  test.each([
    ["1.250,50", "1\u202f250,50"],
    ["1,250.50", "1\u202f250,50"],
    ["1.250,5 €", "1\u202f250,50"],
    ["1.250", "1\u202f250"],
    ["1,250", "1\u202f250"],
    ["1.250.000", "1\u202f250\u202f000"],
    ["1,250,000.5", "1\u202f250\u202f000,50"],
    ["1 234,567.89", "1\u202f234\u202f567,89"],
  ])("%j is ambiguous, %j is suggested", (typed, suggestion) => {
    expect(parseMoney(typed)).toEqual({ ok: false, reason: "ambiguous", suggestion });
    expect(parseMoney(suggestion).ok).toBe(true);
  });

  test.each([
    ["", "empty"],
    [" \u00a0 ", "empty"],
    ["€", "empty"],
    ["-5", "negative"],
    ["−1 250,50 €", "negative"],
    ["- 5", "negative"],
    ["-abc", "not-a-number"],
    ["abc", "not-a-number"],
    ["12 k€", "not-a-number"],
    ["1 25", "not-a-number"],
    ["1e5", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["0x10", "not-a-number"],
    [",5", "not-a-number"],
    ["5,", "not-a-number"],
    ["<b>5</b>", "not-a-number"],
    ["1.25,5", "not-a-number"],
    ["1..5", "not-a-number"],
    ["0,125", "too-precise"],
    ["1 250,505", "too-precise"],
    ["10 000 000 000,01", "too-large"],
    ["9".repeat(400), "too-large"],
  ])("%j is refused: %s", (typed, reason) => expect(parseMoney(typed)).toEqual({ ok: false, reason }));
});

describe("parsePersonMonths", () => {
  test.each([
    ["4,5", 450],
    ["4.5 h.m", 450],
    ["4,5\u00a0h.m", 450],
    ["0,25 hm", 25],
    ["2 person-months", 200],
    ["1 homme-mois", 100],
    ["0", 0],
    ["1 000", 100_000],
    ["100 000", 10_000_000],
  ])("%j is %i hundredths", (typed, hundredths) => expect(parsePersonMonths(typed)).toEqual({ ok: true, hundredths }));

  test.each([
    ["", "empty"],
    ["h.m", "empty"],
    ["-1", "negative"],
    ["4,125", "too-precise"],
    ["100 000,01", "too-large"],
    ["deux", "not-a-number"],
    ["4,5 €", "not-a-number"],
  ])("%j is refused: %s", (typed, reason) => expect(parsePersonMonths(typed)).toEqual({ ok: false, reason }));

  test("1.250,50 is refused with a suggestion", () => {
    expect(parsePersonMonths("1.250,50")).toEqual({ ok: false, reason: "ambiguous", suggestion: "1\u202f250,50" });
  });
});

test.each([
  ["", true],
  [" \u202f", true],
  ["n.c.", true],
  ["N.C", true],
  ["nc", true],
  ["n/k", true],
  ["non connu", true],
  ["not known", true],
  ["0", false],
  ["12 n.c.", false],
  ["nacelle", false],
])("isNotKnown(%j) is %s", (typed, expected) => expect(isNotKnown(typed)).toBe(expected));
