/** The four verdicts, and the state before one. */
export const VERDICT_KINDS = ["validated", "invalidated", "inconclusive", "not-tested"] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];
export type VerdictOrRunning = VerdictKind | "running";

export type VerdictTally = { validated: number; invalidated: number; inconclusive: number; notTested: number; running?: number };

/** The counts in their fixed order: always the four; what is still running comes last when there is any. */
export function tallyEntries(tally: VerdictTally): { kind: VerdictOrRunning; count: number }[] {
  const running = tally.running ?? 0;
  return [
    { kind: "validated", count: tally.validated },
    { kind: "invalidated", count: tally.invalidated },
    { kind: "inconclusive", count: tally.inconclusive },
    { kind: "not-tested", count: tally.notTested },
    ...(running > 0 ? [{ kind: "running" as const, count: running }] : []),
  ];
}
