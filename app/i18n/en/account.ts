import type { account as french } from "../fr/account.ts";

export const account: typeof french = {};
