import type { project as french } from "../fr/project.ts";

export const project: typeof french = {};
