import type { proposal as french } from "../fr/proposal.ts";

export const proposal: typeof french = {};
