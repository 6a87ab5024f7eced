import type { observation as french } from "../fr/observation.ts";

export const observation: typeof french = {};
