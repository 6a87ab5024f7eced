import type { workspace as french } from "../fr/workspace.ts";

export const workspace: typeof french = {};
