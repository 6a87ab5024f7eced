import type { decision as french } from "../fr/decision.ts";

export const decision: typeof french = {};
