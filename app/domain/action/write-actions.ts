import { writeCsv } from "#app/platform/csv.ts";
import { ACTION_STATES, type ActionState } from "./action.ts";
import { ACTION_COLUMNS, type ActionColumn } from "./action-columns.ts";
import { columnsOf } from "./board.ts";

interface WrittenAction {
  id: string;
  externalId: string | null;
  parentId: string | null;
  title: string;
  state: ActionState;
  position: number;
  owner: string;
  ownerPerson: string | null;
  coOwners: string;
  dueOn: string | null;
  doneOn: string | null;
  deliverable: string;
  deliverableKind: string | null;
  labels: string;
  description: string;
  sourceKind: string | null;
  conditionState: string | null;
  overdue: boolean;
}

/** A table of all the actions, as it is read again: ids kept, days in ISO, columns under their own names. */
export function actionsAsCsv(actions: readonly WrittenAction[], today: string, delimiter: "," | ";"): string {
  const columns = columnsOf(actions, today);
  const rows = ACTION_STATES.flatMap((state) => columns[state]).flatMap((card) => [card, ...card.steps]);
  return writeCsv(ACTION_COLUMNS, rows.map((action) => ACTION_COLUMNS.map((column) => cellOf(action, column))), delimiter);
}

function cellOf(action: WrittenAction, column: ActionColumn): string | number | null {
  if (column === "parent") return action.parentId;
  if (column === "owner") return action.ownerPerson ?? action.owner;
  if (column === "source") return action.sourceKind;
  return column === "condition" ? action.conditionState : action[column];
}

interface Words {
  title: string;
  column: Record<ActionState, string>;
  day: (day: string) => string;
  late: string;
  due: (day: string) => string;
  deliverable: (what: string) => string;
  empty: string;
}

const escaped = (text: string): string => text.replaceAll(/([\\`*_[\]<>#|])/g, "\\$1").replaceAll(/\s+/g, " ").trim();

/** The board as a text to paste: a heading by state, a box by action, its steps below. */
export function actionsAsMarkdown(actions: readonly WrittenAction[], today: string, words: Words): string {
  const columns = columnsOf(actions, today);
  const line = (action: WrittenAction, indent: string) => `${indent}- [${action.state === "done" ? "x" : " "}] ${[escaped(action.title), ...aboutOf(action, words)].join(" — ")}`;
  const parts = ACTION_STATES.map((state) => {
    const cards = columns[state].flatMap((card) => [line(card, ""), ...card.steps.map((step) => line(step, "  "))]);
    return [`## ${words.column[state]}`, "", ...(cards.length > 0 ? cards : [words.empty])].join("\n");
  });
  return `# ${escaped(words.title)}\n\n${parts.join("\n\n")}\n`;
}

function aboutOf(action: WrittenAction, words: Words): string[] {
  const people = [action.ownerPerson ?? action.owner, action.coOwners].filter(Boolean).join(", ");
  const due = action.dueOn === null ? "" : `${words.due(words.day(action.dueOn))}${action.overdue ? ` (${words.late})` : ""}`;
  return [escaped(people), due, action.deliverable ? words.deliverable(escaped(action.deliverable)) : ""].filter((part) => part !== "");
}
