import type { pair as french } from "../fr/pair.ts";

export const pair: typeof french = {};
