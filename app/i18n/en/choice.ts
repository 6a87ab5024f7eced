import type { choice as french } from "../fr/choice.ts";

export const choice: typeof french = {};
