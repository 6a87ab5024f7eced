import type { network as french } from "../fr/network.ts";

export const network: typeof french = {};
