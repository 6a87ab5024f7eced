import type { closing as french } from "../fr/closing.ts";

export const closing: typeof french = {};
