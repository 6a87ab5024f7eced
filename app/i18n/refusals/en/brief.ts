import type { brief as french } from "../fr/brief.ts";

export const brief: typeof french = {
};
