import { describe, expect, test } from "vitest";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import { costOfLearning, emergence, learningCounts, partnerLeverage } from "./metrics.ts";

const counts = (validated: number, invalidated: number, inconclusive = 0) => ({ validated, invalidated, inconclusive, "not-tested": 0 });
const exactly = (known: number) => ({ known, unknown: 0 });

test("learning keeps the four counts, planned, added and together", () => {
  const hypotheses: [Verdict | null, number | null][] = [["validated", null], ["not-tested", null], [null, null], ["validated", 12], ["inconclusive", 38], [null, 40]];
  expect(learningCounts(hypotheses.map(([verdict, addedOnDay]) => ({ verdict, addedOnDay })))).toEqual({
    planned: { validated: 1, invalidated: 0, inconclusive: 0, "not-tested": 1 },
    added: { validated: 1, invalidated: 0, inconclusive: 1, "not-tested": 0 },
    total: { validated: 2, invalidated: 0, inconclusive: 1, "not-tested": 1 },
    pending: 2,
  });
});

describe("cost of learning", () => {
  test.each([
    [exactly(600_000), counts(2, 1), exactly(200_000)],
    [exactly(1_000), counts(0, 3), exactly(333)],
    [exactly(0), counts(3, 0), exactly(0)],
    [{ known: 600_000, unknown: 2 }, counts(2, 2), { known: 150_000, unknown: 2 }],
    [exactly(600_000), counts(1, 1, 5), null],
    [exactly(600_000), counts(0, 0), null],
  ])("used %j over %j: %j", (used, learned, cost) => expect(costOfLearning(used, learned)).toEqual(cost));
});

test.each([
  [exactly(300), exactly(200), 1.5],
  [exactly(0), exactly(200), 0],
  [exactly(300), exactly(0), null],
  [{ known: 300, unknown: 1 }, exactly(200), null],
  [exactly(300), { known: 200, unknown: 1 }, null],
])("partners %j, us %j: leverage %s", (byPartners, byUs, leverage) => expect(partnerLeverage({ byPartners, byUs })).toBe(leverage));

test.each([
  [[], { firstMet: 0, active: 0, share: null }],
  [[[true, true], [true, false], [true, false], [true, true]], { firstMet: 2, active: 4, share: 0.5 }],
  [[[false, true], [true, false]], { firstMet: 0, active: 1, share: 0 }],
] as [[boolean, boolean][], ReturnType<typeof emergence>][])("stakeholders %j: %j", (stakeholders, expected) => {
  expect(emergence(stakeholders.map(([active, firstMetInIteration]) => ({ active, firstMetInIteration })))).toEqual(expected);
});
