import type { version as french } from "../fr/version.ts";

export const version: typeof french = {};
