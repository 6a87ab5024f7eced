import type { actionBoard as french } from "../fr/action-board.ts";

export const actionBoard: typeof french = {};
