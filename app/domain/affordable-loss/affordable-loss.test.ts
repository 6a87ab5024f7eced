import { describe, expect, test } from "vitest";
import { lossPosition, mayCommit, totalPosition, type Movement } from "./affordable-loss.ts";

const euros = (amount: number) => amount * 100;
const committed = (id: string, amount: number | null): Movement => ({ id, kind: "committed", amount, againstId: null });
const spent = (id: string, amount: number | null, againstId: string | null = null): Movement => ({ id, kind: "spent", amount, againstId });
const recovered = (id: string, amount: number | null): Movement => ({ id, kind: "recovered", amount, againstId: null });
const percent = (share: number | null) => (share === null ? null : Math.round(share * 100));
const exactly = (known: number) => ({ known, unknown: 0 });

describe("the worked case, figure by figure", () => {
  const first = [committed("c1", euros(9_000)), spent("s1", euros(6_500), "c1"), recovered("r1", euros(1_200))];
  const second = [...first, committed("c2", euros(2_000))];
  const third = [...second, spent("s2", euros(3_000))];

  test.each([
    { step: "committed, spent, recovered", movements: first, used: 5_300, open: 2_500, remaining: 4_200, usedPercent: 44, engagedPercent: 65, warning: false, overrun: 0 },
    { step: "2 000 more committed", movements: second, used: 5_300, open: 4_500, remaining: 2_200, usedPercent: 44, engagedPercent: 82, warning: true, overrun: 0 },
    { step: "an invoice of 3 000 outside any commitment", movements: third, used: 8_300, open: 4_500, remaining: -800, usedPercent: 69, engagedPercent: 107, warning: true, overrun: 800 },
  ])("$step", ({ movements, used, open, remaining, usedPercent, engagedPercent, warning, overrun }) => {
    const position = lossPosition({ ceiling: euros(12_000), movements });
    expect(position.used).toEqual(exactly(euros(used)));
    expect(position.open).toEqual(exactly(euros(open)));
    expect(position.remaining).toEqual(exactly(euros(remaining)));
    expect(percent(position.usedShare)).toBe(usedPercent);
    expect(percent(position.engagedShare)).toBe(engagedPercent);
    expect(position.warning).toBe(warning);
    expect(position.overrun).toBe(euros(overrun));
  });

  test.each([
    [first, 2_000, { ok: true }],
    [first, 4_200, { ok: true }],
    [first, 4_200.01, { ok: false, reason: "over-ceiling", over: 1 }],
    [second, 2_500, { ok: false, reason: "over-ceiling", over: euros(300) }],
    [third, 1, { ok: false, reason: "over-ceiling", over: euros(801) }],
  ])("committing more (case %#)", (movements, amount, answer) => {
    expect(mayCommit(lossPosition({ ceiling: euros(12_000), movements }), Math.round(euros(amount)))).toEqual(answer);
  });
});

describe("open", () => {
  test.each([
    ["spent beyond its commitment is never below 0", [committed("c", 100), spent("s", 150, "c")], { used: 150, open: 0 }],
    ["what one commitment overspends is not taken from another", [committed("c", 100), committed("d", 100), spent("s", 150, "c")], { used: 150, open: 100 }],
    ["spent outside leaves commitments open", [committed("c", 100), spent("s", 60)], { used: 60, open: 100 }],
    ["spent against a commitment that is gone counts as outside", [spent("s", 60, "gone")], { used: 60, open: 0 }],
    ["several spendings on one commitment", [committed("c", 100), spent("s", 30, "c"), spent("t", 20, "c")], { used: 50, open: 50 }],
    ["recovered does not reopen a commitment", [committed("c", 100), spent("s", 100, "c"), recovered("r", 40)], { used: 60, open: 0 }],
  ])("%s", (_case, movements, { used, open }) => {
    const position = lossPosition({ ceiling: 1_000, movements });
    expect([position.used.known, position.open.known, position.remaining?.known]).toEqual([used, open, 1_000 - used - open]);
  });
});

describe("not known is not 0", () => {
  test.each([
    ["spent", [spent("a", 500), spent("b", null)], { used: { known: 500, unknown: 1 }, open: exactly(0), remaining: { known: 0, unknown: 1 }, atMost: 1_500 }],
    ["recovered", [spent("a", 500), recovered("b", null)], { used: { known: 500, unknown: 1 }, open: exactly(0), remaining: { known: 0, unknown: 1 }, atMost: 1_500 }],
    ["committed", [committed("a", null), spent("b", 300, "a")], { used: exactly(300), open: { known: 0, unknown: 1 }, remaining: { known: 0, unknown: 1 }, atMost: 1_700 }],
    ["spent against a commitment", [committed("a", 900), spent("b", null, "a")], { used: { known: 0, unknown: 1 }, open: exactly(900), remaining: { known: 0, unknown: 1 }, atMost: 1_100 }],
  ])("an unknown amount %s", (_kind, movements, expected) => {
    const position = lossPosition({ ceiling: 2_000, movements });
    expect(position).toMatchObject({ used: expected.used, open: expected.open, remaining: expected.remaining, remainingAtMost: expected.atMost, engagedShare: null });
  });

  test("what is known already warns and refuses", () => {
    const position = lossPosition({ ceiling: 1_000, movements: [spent("a", 900), committed("b", null)] });
    expect(position).toMatchObject({ warning: true, engagedShare: null, usedShare: 0.9 });
    expect(mayCommit(position, 101)).toEqual({ ok: false, reason: "over-ceiling", over: 1 });
    expect(mayCommit(position, 100)).toEqual({ ok: true });
    expect(mayCommit(position, null)).toEqual({ ok: true });
  });
});

describe("edges of a ceiling", () => {
  test.each([
    [1_000, 799, false],
    [1_000, 800, true],
    [5, 4, true],
    [0, 0, false],
    [0, 1, true],
  ])("ceiling %i, %i spent: warning %s", (ceiling, amount, warning) => {
    expect(lossPosition({ ceiling, movements: [spent("s", amount)] }).warning).toBe(warning);
  });

  test("without a ceiling nothing may be committed, and what is spent sticks out whole", () => {
    const position = lossPosition({ ceiling: null, movements: [spent("s", 60)] });
    expect(position).toMatchObject({ remaining: null, remainingAtMost: null, engagedShare: null, usedShare: null, overrun: 60 });
    expect(mayCommit(position, 10)).toEqual({ ok: false, reason: "no-ceiling", over: 10 });
  });

  test("a ceiling of 0 is a ceiling", () => {
    const position = lossPosition({ ceiling: 0, movements: [] });
    expect(position).toMatchObject({ remaining: exactly(0), engagedShare: null, overrun: 0, warning: false });
    expect(mayCommit(position, 1)).toEqual({ ok: false, reason: "over-ceiling", over: 1 });
  });
});

test("several actors together: known figures add up, n.c. stays, no overrun hides behind another's margin", () => {
  const total = totalPosition([
    lossPosition({ ceiling: euros(28_000), movements: [committed("a", euros(4_200)), spent("b", euros(12_800))] }),
    lossPosition({ ceiling: euros(10_000), movements: [committed("c", euros(700)), spent("d", euros(8_300))] }),
    lossPosition({ ceiling: euros(8_000), movements: [committed("e", euros(2_400)), spent("f", euros(2_600))] }),
    lossPosition({ ceiling: euros(2_000), movements: [spent("g", null)] }),
    lossPosition({ ceiling: null, movements: [spent("h", euros(10))] }),
  ]);
  expect(total).toMatchObject({
    ceiling: euros(48_000),
    used: { known: euros(23_710), unknown: 1 },
    open: exactly(euros(7_300)),
    remaining: { known: euros(15_000), unknown: 1 },
    engagedShare: null,
    overrun: euros(10),
  });
});
