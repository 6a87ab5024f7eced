import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import type { Day } from "#app/platform/day.ts";

/** A pair as the quilt needs it: where it stands, since when, and how its engagement moved. */
export interface QuiltPair {
  id: string;
  usageId: string;
  /** Its category, or the main category of its stakeholder; null for a stakeholder without one. */
  categoryId: string | null;
  createdOn: Day;
  engagement: Engagement;
  /** Dated, oldest first. */
  engagements: readonly { on: Day; state: Engagement }[];
}

export interface QuiltHypothesis {
  pairId: string;
  number: number;
  iterationNumber: number;
  lineageId: string;
  verdict: Verdict | null;
}

export interface QuiltIteration {
  number: number;
  openedOn: Day | null;
  closedOn: Day | null;
}

export interface QuiltCell {
  usageId: string;
  categoryId: string;
  pairIds: string[];
  verdict: Verdict | "running" | null;
  previousVerdict: Verdict | null;
  engagement: Engagement;
  /** Counted by lineage: a hypothesis carried over is the same one. */
  hypotheses: number;
  isNew: boolean;
  /** Position of the version at which the cell first held a pair. */
  sinceVersion: number;
}

/**
 * The quilt as it stood when version `at` was produced (0: before the first iteration; the count of iterations: today).
 * The verdict of a cell is the one of its latest hypothesis; a pair without a category has no place in it.
 */
export function quiltCells(input: {
  pairs: readonly QuiltPair[];
  hypotheses: readonly QuiltHypothesis[];
  iterations: readonly QuiltIteration[];
  at: number;
}): QuiltCell[] {
  const period = periodOf(input.iterations, input.at);
  const cells = new Map<string, Placed[]>();
  for (const pair of input.pairs) {
    if (!isPlaced(pair) || (period.until !== null && pair.createdOn > period.until)) continue;
    const key = `${pair.usageId} ${pair.categoryId}`;
    cells.set(key, [...(cells.get(key) ?? []), pair]);
  }
  const shown = { told: toldByPair(input.hypotheses, input.at), iterations: input.iterations };
  return [...cells.values()].map((pairs) => cellOf(pairs, shown, period));
}

/** The hypotheses of each pair until version `at`. */
function toldByPair(hypotheses: readonly QuiltHypothesis[], at: number): Map<string, QuiltHypothesis[]> {
  const told = new Map<string, QuiltHypothesis[]>();
  for (const hypothesis of hypotheses) {
    if (hypothesis.iterationNumber > at) continue;
    const ofPair = told.get(hypothesis.pairId);
    if (ofPair) ofPair.push(hypothesis);
    else told.set(hypothesis.pairId, [hypothesis]);
  }
  return told;
}

type Placed = QuiltPair & { categoryId: string };
const isPlaced = (pair: QuiltPair): pair is Placed => pair.categoryId !== null;

interface Period {
  /** The last day shown; null is today. */
  until: Day | null;
  /** The day since which a pair is new. */
  from: Day | null;
}

function periodOf(iterations: readonly QuiltIteration[], at: number): Period {
  const until = at >= iterations.length ? null : (iterations[at - 1]?.closedOn ?? iterations[at]?.openedOn ?? null);
  return { until, from: iterations[at - 1]?.openedOn ?? null };
}

function cellOf(
  pairs: readonly Placed[],
  { told: byPair, iterations }: { told: ReadonlyMap<string, readonly QuiltHypothesis[]>; iterations: readonly QuiltIteration[] },
  { until, from }: Period,
): QuiltCell {
  const told = pairs
    .flatMap(({ id }) => byPair.get(id) ?? [])
    .sort((a, b) => a.iterationNumber - b.iterationNumber || a.number - b.number);
  const latest = told.at(-1);
  const first = pairs.map(({ createdOn }) => createdOn).sort()[0] ?? "";
  return {
    usageId: pairs[0]?.usageId ?? "",
    categoryId: pairs[0]?.categoryId ?? "",
    pairIds: pairs.map(({ id }) => id),
    verdict: latest ? (latest.verdict ?? "running") : null,
    previousVerdict: told.at(-2)?.verdict ?? null,
    engagement: strongest(pairs.map((pair) => engagementAt(pair, until))),
    hypotheses: new Set(told.map(({ lineageId }) => lineageId)).size,
    isNew: from !== null && first >= from,
    sinceVersion: iterations.filter(({ closedOn }) => closedOn !== null && closedOn < first).length,
  };
}

function engagementAt(pair: QuiltPair, until: Day | null): Engagement {
  if (until === null) return pair.engagement;
  return pair.engagements.filter(({ on }) => on <= until).at(-1)?.state ?? "identified";
}

/** Someone who left counts only when nobody else is there. */
function strongest(states: readonly Engagement[]): Engagement {
  const present = states.filter((state) => state !== "left");
  if (present.length === 0) return "left";
  return present.reduce((best, state) => (ENGAGEMENT_STATES.indexOf(state) > ENGAGEMENT_STATES.indexOf(best) ? state : best));
}

/** What the title of the quilt says: the columns that hold (a validated patch) and those still bare. */
export function quiltMessage(cells: readonly QuiltCell[], categoryIds: readonly string[]): { holding: string[]; bare: string[] } {
  const of = (id: string) => cells.filter(({ categoryId }) => categoryId === id);
  return {
    holding: categoryIds.filter((id) => of(id).some(({ verdict }) => verdict === "validated")),
    bare: categoryIds.filter((id) => of(id).length === 0),
  };
}
