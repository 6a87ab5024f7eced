import type { action as french } from "../fr/action.ts";

export const action: typeof french = {};
