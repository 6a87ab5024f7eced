import type { originPath as french } from "../fr/origin-path.ts";

export const originPath: typeof french = {};
