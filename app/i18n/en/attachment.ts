import type { attachment as french } from "../fr/attachment.ts";

export const attachment: typeof french = {};
