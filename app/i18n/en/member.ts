import type { member as french } from "../fr/member.ts";

export const member: typeof french = {};
