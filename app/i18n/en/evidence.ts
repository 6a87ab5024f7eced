import type { evidence as french } from "../fr/evidence.ts";

export const evidence: typeof french = {};
