import type { quote as french } from "../fr/quote.ts";

export const quote: typeof french = {};
