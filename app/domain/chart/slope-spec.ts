import type { EvolutionMove } from "#app/domain/impact/moves.ts";
import type { ChartVersion, Level, Stage } from "./evolution-spec.ts";

/** The lot of an item towards the version looked at, in the order they are read. */
export const SLOPE_STATUSES = ["worse", "new", "retired", "better", "same"] as const;
export type SlopeStatus = (typeof SLOPE_STATUSES)[number];

/** One item at one version; nulls: nobody judged. `beforeAction` of a risk, when that differs; `retired` at this version or before it; `absent`: it was not there yet. */
export type SlopePoint = { versionId: string; expected: Level; observed: Level; beforeAction: Level; retired: boolean; absent: boolean };
export type SlopeRow = { impactId: string; kind: "benefit" | "risk"; number: number; statement: string; status: SlopeStatus; points: readonly SlopePoint[]; moves: readonly EvolutionMove[] };

export type SlopeSpec = {
  kind: "slope";
  versions: readonly ChartVersion[];
  hidden: number;
  /** Towards which version the items are sorted, at which stage; null before anything was assessed. */
  to: { id: string; label: string; stage: Stage } | null;
  rows: readonly SlopeRow[];
};
