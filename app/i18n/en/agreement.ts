import type { agreement as french } from "../fr/agreement.ts";

export const agreement: typeof french = {};
