import type { board as french } from "../fr/board.ts";

export const board: typeof french = {};
