import type { partnership as french } from "../fr/partnership.ts";

export const partnership: typeof french = {};
