import type { merge as french } from "../fr/merge.ts";

export const merge: typeof french = {};
