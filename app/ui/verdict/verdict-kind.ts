import { VERDICTS, type Verdict, type VerdictCounts } from "#app/domain/verdict/verdict.ts";

/** The four verdicts, and the state before one. */
export type VerdictOrRunning = Verdict | "running";

/** The four counts, and how many hypotheses still wait for a verdict. */
export type VerdictTally = VerdictCounts & { running?: number };

/** The counts in their fixed order: always the four; what is still running comes last when there is any. */
export function tallyEntries(tally: VerdictTally): { kind: VerdictOrRunning; count: number }[] {
  const running = tally.running ?? 0;
  return [
    ...VERDICTS.map((kind) => ({ kind, count: tally[kind] })),
    ...(running > 0 ? [{ kind: "running" as const, count: running }] : []),
  ];
}
