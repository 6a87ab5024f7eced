/** Four tests side by side; they are never made into one number. */
export const PAIR_TESTS = ["connected", "interested", "strong-benefits", "acceptable-risks"] as const;
export type PairTest = (typeof PAIR_TESTS)[number];

export const TEST_ANSWERS = ["yes", "no", "unknown"] as const;
export type TestAnswer = (typeof TEST_ANSWERS)[number];

export type PairTests = { connected: TestAnswer; interested: TestAnswer; strongBenefits: TestAnswer; acceptableRisks: TestAnswer };

export const RULE_RESULTS = ["best", "not-best", "undetermined"] as const;
export type RuleResult = (typeof RULE_RESULTS)[number];

/** Best when all four hold, not best as soon as one fails, undetermined while none fails and one is unknown. */
export function ruleResult(tests: PairTests): RuleResult {
  const answers = [tests.connected, tests.interested, tests.strongBenefits, tests.acceptableRisks];
  if (answers.includes("no")) return "not-best";
  return answers.includes("unknown") ? "undetermined" : "best";
}

/** The team decides against the rule when it takes a pair that is not best, or leaves one that is. */
export function isAgainstRule(choice: { chosen: boolean; ruleResult: RuleResult }): boolean {
  return choice.chosen ? choice.ruleResult === "not-best" : choice.ruleResult === "best";
}

export const CHOICE_REFUSALS = ["reason-missing"] as const;
export type ChoiceRefusal = (typeof CHOICE_REFUSALS)[number];

/** A choice may go against the rule, with its reason. Dissent never hinders it. */
export function choiceRefusal(choice: { chosen: boolean; ruleResult: RuleResult; reason: string }): ChoiceRefusal | null {
  return isAgainstRule(choice) && choice.reason.trim() === "" ? "reason-missing" : null;
}
