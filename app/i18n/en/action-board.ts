import type { actionBoard as french } from "../fr/action-board.ts";
import { actionImport } from "./action-import.ts";

export const actionBoard: typeof french = {
  ...actionImport,
  ways: "Views, imports and exports of the actions",
  views: { list: "List", board: "Board" },
  import: "Import",
  calendar: "Calendar",
  how: "Drag a card, or take its handle ✥ and use the arrow keys; the list “Move” does the same. What is late stays on top.",
  column: { "to-do": "To do", doing: "Doing", done: "Done" },
  empty: { "to-do": "Nothing to do.", doing: "Nothing under way.", done: "Nothing done yet." },
  move: "Move",
  moveThis: (title) => `Move “${title}” to`,
  handle: (title) => `Move “${title}” with the arrow keys`,
  told: (title, state, place, count) => `“${title}”: ${state}, ${place} of ${count}.`,
  edge: (title) => `“${title}” is at the edge already.`,
  edit: "Edit",
  editThis: (title) => `Edit “${title}”`,
  delivers: (what) => `Deliverable: ${what}`,
  controls: "controls",
  steps: (done, all) => `${done} of ${all} steps done`,
  stepDone: (title) => `“${title}” is done`,
};
