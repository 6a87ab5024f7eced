import type { PairTests } from "#app/domain/pair/pair.ts";

/** The four tests in their fixed order, by their names in a pair. */
export const TEST_FIELDS = ["connected", "interested", "strongBenefits", "acceptableRisks"] as const satisfies readonly (keyof PairTests)[];
