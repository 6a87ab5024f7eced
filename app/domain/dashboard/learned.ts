import type { LineageRelation } from "#app/domain/hypothesis/lineage.ts";
import { verdictCounts, type Verdict, type VerdictCounts } from "#app/domain/verdict/verdict.ts";

/** A hypothesis as the executive page counts it: its verdict as it is read now. */
export type LearnedFrom = {
  id: string; number: number; parentId: string | null; relation: LineageRelation | null; lineageId: string;
  iterationNumber: number; addedOnDay: number | null; verdict: Verdict | null; on: string | null;
};

/** What a hypothesis was changed or split into. */
export type Becomes = { id: string; number: number };

export type Learned = {
  /** Each hypothesis followed from one iteration to the next counts once, by its latest verdict. */
  counts: VerdictCounts;
  /** Hypotheses whose verdict is still to be given. */
  pending: number;
  followed: number;
  planned: number;
  added: number;
  iterations: number;
  /** The results to read first: at most three. */
  telling: { id: string; number: number; verdict: Verdict; becomes: Becomes | null }[];
};

const MOST_TELLING = 3;

/** What was learned so far: the four counts by lineage, what is still awaited, and the results that change the plan. */
export function learned(hypotheses: readonly LearnedFrom[]): Learned {
  const standing = standingVerdicts(hypotheses);
  const roots = hypotheses.filter((one) => one.parentId === null);
  return {
    counts: verdictCounts(standing.map(({ verdict }) => verdict)),
    pending: hypotheses.filter(({ verdict }) => verdict === null).length,
    followed: new Set(hypotheses.map(({ lineageId }) => lineageId)).size,
    planned: roots.filter(({ addedOnDay }) => addedOnDay === null).length,
    added: roots.filter(({ addedOnDay }) => addedOnDay !== null).length,
    iterations: new Set(hypotheses.map(({ iterationNumber }) => iterationNumber)).size,
    telling: telling(standing, hypotheses),
  };
}

type Judged = { id: string; parentId: string | null; verdict: Verdict | null };
type Standing = LearnedFrom & { verdict: Verdict };

/** The verdicts that no later one of the same lineage follows; a split keeps one for each branch. */
export function standingVerdicts<One extends Judged>(hypotheses: readonly One[]): (One & { verdict: Verdict })[] {
  const followed = new Set(hypotheses.filter(({ verdict }) => verdict !== null).map(({ parentId }) => parentId));
  return hypotheses.filter((one): one is One & { verdict: Verdict } => one.verdict !== null && !followed.has(one.id));
}

/** One of each result while there are some; first those that changed or split a hypothesis, then the latest. */
function telling(standing: readonly Standing[], hypotheses: readonly LearnedFrom[]): Learned["telling"] {
  const changed = new Map(hypotheses.filter(({ relation }) => relation === "changed" || relation === "split").map(({ parentId, id, number }) => [parentId, { id, number }]));
  const worth = standing.filter(({ verdict }) => verdict !== "not-tested").map((one) => ({ ...one, becomes: changed.get(one.id) ?? null }));
  worth.sort((a, b) => Number(b.becomes !== null) - Number(a.becomes !== null) || (b.on ?? "").localeCompare(a.on ?? "") || b.number - a.number);
  const firstOfKind = worth.filter((one, at) => worth.findIndex(({ verdict }) => verdict === one.verdict) === at);
  const others = worth.filter((one) => !firstOfKind.includes(one));
  return [...firstOfKind, ...others].slice(0, MOST_TELLING).map(({ id, number, verdict, becomes }) => ({ id, number, verdict, becomes }));
}
