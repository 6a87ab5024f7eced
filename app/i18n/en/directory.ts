import type { directory as french } from "../fr/directory.ts";

export const directory: typeof french = {};
