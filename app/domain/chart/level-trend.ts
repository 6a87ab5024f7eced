import type { ChartVersion, Level, Stage } from "./evolution-spec.ts";

/** Of a whole programme at one version: its strongest benefit and its worst remaining risk; 0 when there is none, null when nobody judged. */
export type TrendPoint = { versionId: string; stage: Stage | null; benefit: Level; risk: Level };

/** A picture for one line of a list: how benefits and risks moved over the last versions. */
export type LevelTrendSpec = { kind: "level-trend"; versions: readonly ChartVersion[]; points: readonly TrendPoint[]; hidden: number };
