import type { impact as french } from "../fr/impact.ts";

export const impact: typeof french = {};
