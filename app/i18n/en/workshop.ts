import type { workshop as french } from "../fr/workshop.ts";

export const workshop: typeof french = {};
