import type { Strength, Tie } from "./connection.ts";

export interface WarmStep {
  personId: string;
  /** How the one before knows them. */
  strength: Strength;
  lastContactOn: string | null;
}

/** A way from someone of ours to someone we miss, through people who know each other. No step: one of ours is there already. */
export interface WarmPath {
  startId: string;
  steps: WarmStep[];
}

/** A way walked so far, by what ways are compared on: its weakest tie and its oldest contact ("" when one is not known). */
interface Way {
  at: string;
  weakest: number;
  oldest: string;
  before: Way | null;
  tie: Tie | null;
}

const BEST = { weakest: Number.POSITIVE_INFINITY, oldest: "9999-12-31" };

/**
 * The shortest warm path: by fewest steps, then by the strongest weakest tie, then by the most recent oldest contact; ties
 * that still remain are broken by ids, so that the same network always gives the same path. Null when no chain leads there.
 */
export function warmPath(ties: readonly Tie[], ours: readonly string[], wanted: readonly string[]): WarmPath | null {
  const goals = new Set(wanted);
  const known = neighbours(ties);
  let front: Way[] = [...new Set(ours)].sort().map((at) => ({ at, ...BEST, before: null, tie: null }));
  const seen = new Set(ours);
  while (front.length > 0) {
    const arrived = front.filter(({ at }) => goals.has(at)).sort(compared);
    if (arrived[0]) return told(arrived[0]);
    front = oneStepFurther(front, known, seen);
    for (const { at } of front) seen.add(at);
  }
  return null;
}

type Neighbours = ReadonlyMap<string, readonly { to: string; tie: Tie }[]>;

function neighbours(ties: readonly Tie[]): Neighbours {
  const known = new Map<string, { to: string; tie: Tie }[]>();
  const add = (from: string, to: string, tie: Tie) => {
    const around = known.get(from);
    if (around) around.push({ to, tie });
    else known.set(from, [{ to, tie }]);
  };
  for (const tie of ties) {
    add(tie.a, tie.b, tie);
    add(tie.b, tie.a, tie);
  }
  for (const around of known.values()) around.sort((one, other) => (one.to < other.to ? -1 : 1));
  return known;
}

/**
 * Several ways to one person are kept while none is better on both counts: the stronger may end in a tie so weak that
 * only the contact still tells them apart.
 */
function oneStepFurther(front: readonly Way[], known: Neighbours, seen: ReadonlySet<string>): Way[] {
  const next = new Map<string, Way[]>();
  for (const before of front) {
    for (const { to, tie } of known.get(before.at) ?? []) {
      if (seen.has(to)) continue;
      const way: Way = { at: to, weakest: Math.min(before.weakest, tie.strength), oldest: older(before.oldest, tie.lastContactOn ?? ""), before, tie };
      const others = next.get(to) ?? [];
      if (!others.some((other) => asGood(other, way))) next.set(to, [...others.filter((other) => !asGood(way, other)), way]);
    }
  }
  return [...next.values()].flat();
}

const older = (a: string, b: string): string => (a < b ? a : b);
const asGood = (one: Way, other: Way): boolean => one.weakest >= other.weakest && one.oldest >= other.oldest;

function compared(one: Way, other: Way): number {
  return other.weakest - one.weakest || other.oldest.localeCompare(one.oldest) || idsOf(one).localeCompare(idsOf(other));
}

const idsOf = (way: Way): string => told(way).steps.map(({ personId }) => personId).join(" ");

function told(way: Way): WarmPath {
  const steps: WarmStep[] = [];
  let at = way;
  while (at.before && at.tie) {
    steps.unshift({ personId: at.at, strength: at.tie.strength, lastContactOn: at.tie.lastContactOn });
    at = at.before;
  }
  return { startId: at.at, steps };
}
