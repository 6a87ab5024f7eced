import type { response as french } from "../fr/response.ts";

export const response: typeof french = {};
