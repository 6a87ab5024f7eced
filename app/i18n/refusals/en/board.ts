import { formatInteger } from "#app/platform/format.ts";
import type { board as french } from "../fr/board.ts";

export const board: typeof french = {
  boardEmpty: () => "This file is empty: nothing was taken.",
  boardMissing: () => "Choose a file, or paste a table.",
  boardTooLarge: () => "This file is larger than 10 MB: export the board without its history.",
  boardNotText: () => "This file is no text: send the JSON export of Trello or a CSV table. Nothing was taken.",
  boardTruncated: () => "This JSON file is cut short or damaged: export the board from Trello again. Nothing was taken.",
  boardNotTrello: () => "This JSON file is no Trello board: it has neither lists nor cards. Nothing was taken.",
  boardNoTitle: () => "No column tells what is to be done: call it “title” or “action”. Nothing was taken.",
  boardUnclosed: (p) => `A quotation mark opened on line ${p.line} is never closed: the end of the file may be missing. Nothing was taken.`,
  boardNothing: () => "This file holds no action to take.",
  boardTooMany: (p) => `This file holds ${formatInteger(p.count, "en")} actions, and ${formatInteger(p.max, "en")} at most can be taken at a time: cut it in several. Nothing was taken.`,
  calendarTooMany: (p) => `${p.max} addresses at most: take one back first.`,
};
