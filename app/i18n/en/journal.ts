import type { journal as french } from "../fr/journal.ts";

export const journal: typeof french = {};
