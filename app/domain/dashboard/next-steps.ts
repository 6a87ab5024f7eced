import type { OpeningRefusal } from "#app/domain/iteration/opening.ts";

/** What the loop of a programme asks next. */
export type NextStep =
  | { kind: "look-at-usages" }
  | { kind: "look-at-lists" }
  | { kind: "first-pair" }
  | { kind: "prepare" }
  | { kind: "before-opening"; code: OpeningRefusal["code"] }
  | { kind: "thresholds"; hypotheses: number }
  | { kind: "open" }
  | { kind: "verdicts"; hypotheses: number }
  | { kind: "close" };

export interface LoopFacts {
  /** The programme has no pair and has tried nothing. */
  bare: boolean;
  live:
    | { state: "draft"; standsInTheWay: readonly OpeningRefusal["code"][]; withoutThreshold: number }
    | { state: "running"; withoutThreshold: number; withoutVerdict: number }
    | null;
}

/** The next steps, in their order; never none: a programme always has a next one. */
export function nextSteps({ bare, live }: LoopFacts): NextStep[] {
  const beginning: NextStep[] = bare ? [{ kind: "look-at-usages" }, { kind: "look-at-lists" }, { kind: "first-pair" }] : [];
  if (live === null) return [...beginning, { kind: "prepare" }];
  const thresholds: NextStep[] = live.withoutThreshold > 0 ? [{ kind: "thresholds", hypotheses: live.withoutThreshold }] : [];
  if (live.state === "running") {
    return [...thresholds, live.withoutVerdict > 0 ? { kind: "verdicts", hypotheses: live.withoutVerdict } : { kind: "close" }];
  }
  const inTheWay = [...new Set(live.standsInTheWay)].map((code): NextStep => ({ kind: "before-opening", code }));
  return [...beginning, ...inTheWay, ...thresholds, ...(inTheWay.length === 0 ? [{ kind: "open" } as const] : [])];
}
