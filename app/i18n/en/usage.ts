import type { usage as french } from "../fr/usage.ts";

export const usage: typeof french = {};
