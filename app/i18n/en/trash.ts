import type { trash as french } from "../fr/trash.ts";

export const trash: typeof french = {};
