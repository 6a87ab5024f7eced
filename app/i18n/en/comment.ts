import type { comment as french } from "../fr/comment.ts";

export const comment: typeof french = {};
