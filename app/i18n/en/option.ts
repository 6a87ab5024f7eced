import type { option as french } from "../fr/option.ts";

export const option: typeof french = {};
