import type { workshopReport as french } from "../fr/workshop-report.ts";

export const workshopReport: typeof french = {};
