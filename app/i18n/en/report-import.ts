import type { reportImport as french } from "../fr/report-import.ts";

export const reportImport: typeof french = {};
