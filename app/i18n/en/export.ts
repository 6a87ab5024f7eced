import type { export as french } from "../fr/export.ts";

export const export: typeof french = {};
