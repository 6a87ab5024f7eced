import { refusal } from "#app/domain/refusal/refusal.ts";
import { readCsv, textOf, UnreadableCsv } from "#app/platform/csv.ts";
import { ACTIONS_LIMIT, type ReadActions } from "./imported-action.ts";
import { readActionTable } from "./read-action-table.ts";
import { readTrello } from "./read-trello.ts";
import { importedActions } from "./schema.ts";

/** Reads a file of actions by its content: a Trello export or a table. Refuses one that is empty, cut, something else, or has nothing to take. */
export function readActionsFile(bytes: Uint8Array, dayOf: (instant: Date) => string): ReadActions {
  const text = textOf(bytes);
  if (text === null) throw refusal("file", "boardNotText");
  if (text.trim() === "") throw refusal("file", "boardEmpty");
  const read = /^\s*[{[]/.test(text.replace(/^\uFEFF/, "")) ? fromJson(text, dayOf) : fromTable(text);
  if (read.actions.length === 0) throw refusal("file", "boardNothing");
  if (read.actions.length > ACTIONS_LIMIT) throw refusal("file", "boardTooMany", { max: ACTIONS_LIMIT, count: read.actions.length });
  return { ...read, actions: importedActions.parse(read.actions) as ReadActions["actions"] };
}

function fromJson(text: string, dayOf: (instant: Date) => string): ReadActions {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw refusal("file", "boardTruncated");
  }
  const read = readTrello(content, dayOf);
  if (!read) throw refusal("file", "boardNotTrello");
  return read;
}

function fromTable(text: string): ReadActions {
  const read = readActionTable(tableIn(text));
  if (!read) throw refusal("file", "boardNoTitle");
  return read;
}

function tableIn(text: string) {
  try {
    return readCsv(text);
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    throw error.reason === "empty" ? refusal("file", "boardEmpty") : refusal("file", "boardUnclosed", { line: error.line });
  }
}
