import type { LineageMember } from "#app/domain/hypothesis/lineage.ts";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";

/** Where a hypothesis of an iteration comes from: nowhere before, or an earlier one. */
export const LINEAGE_ORIGINS = ["new", "carried", "changed", "split"] as const;
export type LineageOrigin = (typeof LINEAGE_ORIGINS)[number];

/** Where it got to. */
export const LINEAGE_RESULTS = [...VERDICTS, "running"] as const;
export type LineageResult = (typeof LINEAGE_RESULTS)[number];

export type FlowHypothesis = LineageMember & { verdict: Verdict | null };

/** An iteration: its hypotheses once by where they come from, once by where they got to, and from the one to the other. */
export type LineageIteration = {
  id: string; number: number;
  origins: Record<LineageOrigin, number>;
  results: Record<LineageResult, number>;
  within: readonly { origin: LineageOrigin; result: LineageResult; count: number }[];
};

/** Hypotheses with a result that a later iteration takes up. One that was split is one `parents`, and each of its parts one of `children`. */
export type TakenUp = { from: string; result: LineageResult; to: string; origin: LineageOrigin; parents: number; children: number };

/** `takenUp`: hypotheses that come from an earlier one; `results` says where these got to. */
export type LineageMessage = { hypotheses: number; takenUp: number; results: Record<LineageResult, number> };

/** Hypotheses through the iterations, followed by lineage. No colour, no word. */
export type LineageSpec = {
  kind: "lineage";
  iterations: readonly LineageIteration[];
  taken: readonly TakenUp[];
  message: LineageMessage;
  /** Iterations before the first one shown. */
  hidden: number;
};

export function lineageSpec(input: { iterations: readonly { id: string; number: number }[]; hypotheses: readonly FlowHypothesis[] }): LineageSpec {
  const byNumber = new Map(input.iterations.map((iteration) => [iteration.number, iteration]));
  const hypotheses = input.hypotheses.filter(({ iterationNumber }) => byNumber.has(iterationNumber));
  const takenUp = hypotheses.filter((one) => originOf(one) !== "new");
  return {
    kind: "lineage",
    iterations: input.iterations.map(({ id, number }) => iterationOf(id, number, hypotheses.filter(({ iterationNumber }) => iterationNumber === number))),
    taken: takenUpBy(hypotheses, byNumber),
    message: { hypotheses: hypotheses.length, takenUp: takenUp.length, results: tally(LINEAGE_RESULTS, takenUp.map(resultOf)) },
    hidden: 0,
  };
}

const originOf = ({ relation }: FlowHypothesis): LineageOrigin => relation ?? "new";
const resultOf = ({ verdict }: FlowHypothesis): LineageResult => verdict ?? "running";

function tally<Kind extends string>(kinds: readonly Kind[], found: readonly Kind[]): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const kind of found) counts[kind] += 1;
  return counts;
}

function iterationOf(id: string, number: number, hypotheses: readonly FlowHypothesis[]): LineageIteration {
  const within = LINEAGE_ORIGINS.flatMap((origin) => LINEAGE_RESULTS.map((result) => ({
    origin, result, count: hypotheses.filter((one) => originOf(one) === origin && resultOf(one) === result).length,
  })));
  return { id, number, origins: tally(LINEAGE_ORIGINS, hypotheses.map(originOf)), results: tally(LINEAGE_RESULTS, hypotheses.map(resultOf)), within: within.filter(({ count }) => count > 0) };
}

/** A parent is shared among its children: a split in three leaves one hypothesis and arrives as three. */
function takenUpBy(hypotheses: readonly FlowHypothesis[], iterations: ReadonlyMap<number, { id: string }>): TakenUp[] {
  const byId = new Map(hypotheses.map((one) => [one.id, one]));
  const steps = hypotheses.flatMap((child) => {
    const parent = byId.get(child.parentId ?? "");
    return parent && parent.iterationNumber < child.iterationNumber ? [{ parent, child }] : [];
  });
  const children = new Map<string, number>();
  for (const { parent } of steps) children.set(parent.id, (children.get(parent.id) ?? 0) + 1);
  const idOf = ({ iterationNumber }: FlowHypothesis) => iterations.get(iterationNumber)?.id ?? "";
  const taken = new Map<string, TakenUp>();
  for (const { parent, child } of steps) {
    const flow = { from: idOf(parent), result: resultOf(parent), to: idOf(child), origin: originOf(child) };
    const key = Object.values(flow).join(" ");
    const known = taken.get(key) ?? { ...flow, parents: 0, children: 0 };
    taken.set(key, { ...known, parents: known.parents + 1 / (children.get(parent.id) ?? 1), children: known.children + 1 });
  }
  return [...taken.values()];
}

/** The same picture from at most the last `most` iterations; it tells how many it leaves out. */
export function latestIterations(spec: LineageSpec, most: number): LineageSpec {
  const over = Math.max(0, spec.iterations.length - most);
  if (over === 0) return spec;
  const iterations = spec.iterations.slice(over);
  const kept = new Set(iterations.map(({ id }) => id));
  return { ...spec, iterations, taken: spec.taken.filter(({ from, to }) => kept.has(from) && kept.has(to)), hidden: spec.hidden + over };
}
