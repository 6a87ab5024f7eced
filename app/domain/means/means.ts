/** Means are for the team at the narrowest: the COMEX level is for decisions. */
export const MEANS_LEVELS = ["team", "network", "public"] as const;
export type MeansLevel = (typeof MEANS_LEVELS)[number];
