import type { toast as french } from "../fr/toast.ts";

export const toast: typeof french = {};
