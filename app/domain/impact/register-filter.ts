import { wordingOnly, type Directness, type ImpactFlags, type ImpactKind, type Materiality, type TimeScale } from "./impact.ts";

export const MEASURES = ["exchangeable", "quantifiable", "expressible", "wording-only"] as const;
export type Measure = (typeof MEASURES)[number];
export const REGISTER_STATES = ["live", "retired", "all"] as const;

export type RegisterFilter = {
  kind?: ImpactKind; lens?: string; materiality?: Materiality; time?: TimeScale; measure?: Measure; directness?: Directness;
  /** Assessed for this version and not retired by then. */
  version?: string;
  state: (typeof REGISTER_STATES)[number];
};

type Filtered = ImpactFlags & {
  kind: ImpactKind; lensId: string | null; materiality: Materiality | null; timeScale: TimeScale | null; directness: Directness | null; retiredOn: string | null;
};

/** Whether an impact answers every filter asked. */
export function answersFilter(impact: Filtered, filter: RegisterFilter): boolean {
  const asked: [unknown, unknown][] = [
    [filter.kind, impact.kind], [filter.lens, impact.lensId], [filter.materiality, impact.materiality],
    [filter.time, impact.timeScale], [filter.directness, impact.directness],
  ];
  return asked.every(([wanted, held]) => wanted === undefined || wanted === held) && measures(impact, filter.measure) && inState(impact, filter.state);
}

function measures(impact: ImpactFlags, measure: Measure | undefined): boolean {
  if (measure === undefined) return true;
  return measure === "wording-only" ? wordingOnly(impact) : impact[measure];
}

function inState(impact: { retiredOn: string | null }, state: RegisterFilter["state"]): boolean {
  return state === "all" || (state === "retired") === (impact.retiredOn !== null);
}
