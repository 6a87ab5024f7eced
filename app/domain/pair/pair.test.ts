import { describe, expect, test } from "vitest";
import { choiceRefusal, isAgainstRule, ruleResult, TEST_ANSWERS, type PairTests } from "./pair.ts";

const allYes: PairTests = { connected: "yes", interested: "yes", strongBenefits: "yes", acceptableRisks: "yes" };

describe("ruleResult", () => {
  test.each([
    [{}, "best"],
    [{ connected: "unknown" }, "undetermined"],
    [{ connected: "unknown", interested: "unknown", strongBenefits: "unknown", acceptableRisks: "unknown" }, "undetermined"],
    [{ connected: "no" }, "not-best"],
    [{ interested: "no" }, "not-best"],
    [{ strongBenefits: "no" }, "not-best"],
    [{ acceptableRisks: "no" }, "not-best"],
    [{ connected: "unknown", acceptableRisks: "no" }, "not-best"],
  ] as const)("%j: %s", (change, result) => expect(ruleResult({ ...allYes, ...change })).toBe(result));

  test("of the 81 possible answers, one is best and 15 are undetermined", () => {
    const all = TEST_ANSWERS.flatMap((connected) => TEST_ANSWERS.flatMap((interested) => TEST_ANSWERS.flatMap((strongBenefits) => TEST_ANSWERS.map((acceptableRisks) => ruleResult({ connected, interested, strongBenefits, acceptableRisks })))));
    const count = (result: string) => all.filter((one) => one === result).length;
    expect([count("best"), count("undetermined"), count("not-best")]).toEqual([1, 15, 65]);
  });
});

test.each([
  [true, "best", false, null],
  [true, "undetermined", false, null],
  [true, "not-best", true, "reason-missing"],
  [false, "best", true, "reason-missing"],
  [false, "undetermined", false, null],
  [false, "not-best", false, null],
] as const)("chosen %s while %s: against the rule %s", (chosen, result, against, refusal) => {
  expect(isAgainstRule({ chosen, ruleResult: result })).toBe(against);
  expect(choiceRefusal({ chosen, ruleResult: result, reason: " " })).toBe(refusal);
  expect(choiceRefusal({ chosen, ruleResult: result, reason: "The lab asks for it" })).toBeNull();
});
