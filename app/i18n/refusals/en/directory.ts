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
  fileEmpty: () => "This file is empty: there is nothing to take.",
  fileNotText: () => "This file is no text: save the table as CSV.",
  fileUnclosed: (p) => `A quotation mark opened on line ${p.line} is never closed: nothing was taken.`,
  fileWithoutName: () => "No column is called “Nom” or “Name”: the first line must name the columns.",
  fileTooLong: (p) => `This file has ${p.rows} lines; ${p.most} at most can be taken: cut it in several.`,
  fileTooLarge: () => "This file is larger than 8 MB: cut it in several.",
};
