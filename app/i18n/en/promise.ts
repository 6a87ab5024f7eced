import type { promise as french } from "../fr/promise.ts";

export const promise: typeof french = {};
