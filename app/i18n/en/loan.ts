import type { loan as french } from "../fr/loan.ts";

export const loan: typeof french = {};
