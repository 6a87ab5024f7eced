import { z } from "zod";
import { wordingOnly, DIRECTNESSES, IMPACT_KINDS, MATERIALITIES, TIME_SCALES, type Directness, type ImpactFlags, type ImpactKind, type Materiality, type TimeScale } from "./impact.ts";

export const MEASURES = ["exchangeable", "quantifiable", "expressible", "wording-only"] as const;
export type Measure = (typeof MEASURES)[number];
export const REGISTER_STATES = ["live", "retired", "all"] as const;

/** The filters of the register as an address carries them; what is not one of the answers filters nothing. */
export const registerFilter = z.object({
  kind: z.enum(IMPACT_KINDS).optional().catch(undefined),
  lens: z.uuid().optional().catch(undefined),
  materiality: z.enum(MATERIALITIES).optional().catch(undefined),
  time: z.enum(TIME_SCALES).optional().catch(undefined),
  measure: z.enum(MEASURES).optional().catch(undefined),
  directness: z.enum(DIRECTNESSES).optional().catch(undefined),
  state: z.enum(REGISTER_STATES).default("live").catch("live"),
});
export type RegisterFilter = z.output<typeof registerFilter>;

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
