import type { person as french } from "../fr/person.ts";

export const person: typeof french = {};
