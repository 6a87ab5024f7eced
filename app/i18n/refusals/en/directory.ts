import type { directory as french } from "../fr/directory.ts";

export const directory: typeof french = {
  connectionItself: () => "Choose someone else: a connection is between two people.",
  connectionTwice: () => "This connection is noted already: change it.",
  mergeItself: () => "Choose another record: a record does not merge with itself.",
  mergeStale: () => "One of the two records changed since you compared them: look at them again before merging.",
  mergeFigures: () => "Both bear figures in the same iteration (ceilings or first steps): a merge cannot decide to add them. Take one of the two off first.",
  mergeUndoneAlready: () => "This merge is undone already.",
  mergeKeptGone: () => "The record kept is no longer there: restore it, or undo its own merge first.",
  mergedUndoInstead: () => "This record was merged into another: undo the merge instead of restoring it.",
};
