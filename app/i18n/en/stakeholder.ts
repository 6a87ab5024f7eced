import type { stakeholder as french } from "../fr/stakeholder.ts";

export const stakeholder: typeof french = {};
