import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import type { Sum } from "#app/domain/affordable-loss/sum.ts";
import type { LevelTrendSpec } from "#app/domain/chart/level-trend.ts";
import type { IterationState } from "#app/domain/iteration/iteration.ts";
import type { VersionState } from "#app/domain/resource-version/resource-version.ts";
import type { VerdictCounts } from "#app/domain/verdict/verdict.ts";

export interface AwaitedDecision {
  id: string;
  sentence: string;
  /** The day it was asked. */
  since: string;
  deadline: string | null;
}

/** What was engaged of what was agreed, in one unit; without a ceiling nothing was agreed. */
export interface Engaged {
  engaged: Sum;
  ceiling: number | null;
  share: number | null;
  warning: boolean;
}

/** A programme in one line. */
export interface PortfolioLine {
  id: string;
  slug: string;
  name: string;
  purpose: string;
  currency: string;
  version: { id: string; name: string; state: VersionState } | null;
  iteration: { id: string; number: number; state: IterationState } | null;
  /** Null while nothing may be lost by anybody: there is no figure, and no 0 either. */
  loss: Record<LossUnit, Engaged> | null;
  counts: VerdictCounts;
  trend: LevelTrendSpec | null;
  awaited: AwaitedDecision | null;
  /** Decisions awaited besides that one. */
  others: number;
}

/** The programmes whose decision waits longest first, then the others as they came. */
export function longestAwaitedFirst<One extends { awaited: Pick<AwaitedDecision, "id"> | null }>(lines: readonly One[]): One[] {
  const waiting = lines.filter(({ awaited }) => awaited !== null);
  // Ids are made in the order of time.
  waiting.sort((a, b) => ((a.awaited?.id ?? "") < (b.awaited?.id ?? "") ? -1 : 1));
  return [...waiting, ...lines.filter(({ awaited }) => awaited === null)];
}

/** The iteration that runs, else the last closed one, else the one in preparation; they come by number. */
export function iterationAtHand<One extends { state: IterationState }>(iterations: readonly One[]): One | null {
  return iterations.find(({ state }) => state === "running") ?? iterations.findLast(({ state }) => state === "closed") ?? iterations.at(-1) ?? null;
}
