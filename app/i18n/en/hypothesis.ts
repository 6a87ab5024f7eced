import type { hypothesis as french } from "../fr/hypothesis.ts";

export const hypothesis: typeof french = {};
