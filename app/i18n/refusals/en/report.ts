import type { report as french } from "../fr/report.ts";

export const report: typeof french = {};
