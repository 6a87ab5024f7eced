import type { calendar as french } from "../fr/calendar.ts";

export const calendar: typeof french = {};
