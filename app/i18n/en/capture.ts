import type { capture as french } from "../fr/capture.ts";

export const capture: typeof french = {};
