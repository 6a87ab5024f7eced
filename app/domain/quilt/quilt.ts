import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import type { Verdict } from "#app/domain/verdict/verdict.ts";
import type { Day } from "#app/platform/day.ts";

/** A pair as the quilt needs it: where it stands, since when, and how its engagement moved. */
export interface QuiltPair {
  id: string;
  usageId: string;
  stakeholderId: string | null;
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

/** By whom the pairs are sewn: one place per category, or one per stakeholder. */
export const QUILT_GROUPINGS = ["category", "stakeholder"] as const;
export type QuiltGrouping = (typeof QUILT_GROUPINGS)[number];

/** Which pairs are shown: all that is said holds of each. */
export interface QuiltFilter {
  usageId: string | null;
  verdict: CellVerdict | "none" | null;
  engagement: Engagement | null;
}
export type CellVerdict = Verdict | "running";

export interface QuiltCell {
  usageId: string;
  /** The category, or in a quilt by stakeholder the stakeholder, else the category that has no stakeholder yet. */
  whoId: string;
  pairIds: string[];
  verdict: CellVerdict | null;
  previousVerdict: Verdict | null;
  engagement: Engagement;
  /** Counted by lineage: a hypothesis carried over is the same one. */
  hypotheses: number;
  isNew: boolean;
}

interface QuiltInput {
  pairs: readonly QuiltPair[];
  hypotheses: readonly QuiltHypothesis[];
  iterations: readonly QuiltIteration[];
  at: number;
  by?: QuiltGrouping;
  filter?: QuiltFilter;
}

/**
 * The quilt as it stood when version `at` was produced (0: before the first iteration; the count of iterations: today).
 * The verdict of a cell is the one of its latest hypothesis. By category, a pair without one has no place in it.
 */
export function quiltCells({ by = "category", ...input }: QuiltInput): QuiltCell[] {
  const period = periodOf(input.iterations, input.at);
  const cells = new Map<string, Standing[]>();
  for (const standing of standingsOf(input, period)) {
    const whoId = by === "category" ? standing.pair.categoryId : (standing.pair.stakeholderId ?? standing.pair.categoryId);
    if (whoId === null || !passes(standing, input.filter)) continue;
    const key = `${standing.pair.usageId} ${whoId}`;
    const placed = cells.get(key);
    if (placed) placed.push(standing);
    else cells.set(key, [standing]);
  }
  return [...cells].map(([key, standings]) => cellOf(key, standings, period));
}

/** A pair at the version shown: what was told of it, in order, and how engaged it was. */
interface Standing {
  pair: QuiltPair;
  told: QuiltHypothesis[];
  engagement: Engagement;
}

function standingsOf({ pairs, hypotheses, iterations, at }: QuiltInput, { until }: Period): Standing[] {
  const told = toldByPair(hypotheses, at);
  return pairsThen({ pairs, iterations, at })
    .map((pair) => ({ pair, told: told.get(pair.id) ?? [], engagement: engagementAt(pair, until) }));
}

function passes({ pair, told, engagement }: Standing, filter: QuiltFilter | undefined): boolean {
  if (!filter) return true;
  const verdict = latestVerdict(told) ?? "none";
  return (filter.usageId === null || filter.usageId === pair.usageId) && (filter.verdict === null || filter.verdict === verdict) && (filter.engagement === null || filter.engagement === engagement);
}

const inOrder = (told: readonly QuiltHypothesis[]) => [...told].sort((a, b) => a.iterationNumber - b.iterationNumber || a.number - b.number);

function latestVerdict(told: readonly QuiltHypothesis[]): CellVerdict | null {
  const latest = inOrder(told).at(-1);
  return latest ? (latest.verdict ?? "running") : null;
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

function cellOf(key: string, standings: readonly Standing[], { from }: Period): QuiltCell {
  const [usageId = "", whoId = ""] = key.split(" ");
  const told = inOrder(standings.flatMap((standing) => standing.told));
  const first = standings.map(({ pair }) => pair.createdOn).sort()[0] ?? "";
  return {
    usageId, whoId,
    pairIds: standings.map(({ pair }) => pair.id),
    verdict: latestVerdict(told),
    previousVerdict: told.at(-2)?.verdict ?? null,
    engagement: strongest(standings.map(({ engagement }) => engagement)),
    hypotheses: new Set(told.map(({ lineageId }) => lineageId)).size,
    isNew: from !== null && first >= from,
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

/** The pairs that were there when version `at` was produced. */
export function pairsThen<Pair extends Pick<QuiltPair, "createdOn">>({ pairs, iterations, at }: { pairs: readonly Pair[]; iterations: readonly QuiltIteration[]; at: number }): Pair[] {
  const { until } = periodOf(iterations, at);
  return pairs.filter(({ createdOn }) => until === null || createdOn <= until);
}

/** What the title of a quilt by stakeholder says: for how many it holds (a validated patch), of how many. */
export function stakeholdersHeld(cells: readonly QuiltCell[]): { held: number; of: number } {
  const held = new Set(cells.filter(({ verdict }) => verdict === "validated").map(({ whoId }) => whoId));
  return { held: held.size, of: new Set(cells.map(({ whoId }) => whoId)).size };
}

/** What the title of a quilt by category says: the columns that hold (a validated patch) and those still bare. */
export function quiltMessage(cells: readonly QuiltCell[], categoryIds: readonly string[]): { holding: string[]; bare: string[] } {
  const of = (id: string) => cells.filter(({ whoId }) => whoId === id);
  return {
    holding: categoryIds.filter((id) => of(id).some(({ verdict }) => verdict === "validated")),
    bare: categoryIds.filter((id) => of(id).length === 0),
  };
}
