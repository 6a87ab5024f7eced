import type { Day } from "#app/platform/day.ts";

/** Means are for the team at the narrowest: the COMEX level is for decisions. */
export const MEANS_LEVELS = ["team", "network", "public"] as const;
export type MeansLevel = (typeof MEANS_LEVELS)[number];

/** Means are there from a day to a day; they do not end before they start. */
export const endBeforeStart = ({ fromOn, untilOn }: { fromOn: Day | null; untilOn: Day | null }): boolean =>
  fromOn !== null && untilOn !== null && untilOn < fromOn;
