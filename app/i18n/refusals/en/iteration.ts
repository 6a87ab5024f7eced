import type { iteration as french } from "../fr/iteration.ts";

export const iteration: typeof french = {};
