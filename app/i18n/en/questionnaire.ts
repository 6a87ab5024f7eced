import type { questionnaire as french } from "../fr/questionnaire.ts";

export const questionnaire: typeof french = {};
