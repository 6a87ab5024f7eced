import type { commitment as french } from "../fr/commitment.ts";

export const commitment: typeof french = {};
