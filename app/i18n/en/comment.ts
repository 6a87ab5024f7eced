import type { comment as french } from "../fr/comment.ts";

export const comment: typeof french = {
  title: "Comments",
  none: "No comment. The team and decision makers can write some.",
  write: "Your comment",
  send: "Comment",
  sent: "Comment added.",
  remove: "Delete this comment",
  trashed: "Comment moved to the trash.",
  erased: "erased person",
};
