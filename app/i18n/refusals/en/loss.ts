import type { loss as french } from "../fr/loss.ts";

export const loss: typeof french = {};
