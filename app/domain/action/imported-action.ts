import { folded } from "#app/domain/form/slug.ts";
import type { ActionState, DELIVERABLE_KINDS } from "./action.ts";

/** How many actions one file may hold. */
export const ACTIONS_LIMIT = 2_000;
export const IMPORT_LIMIT = 10 * 1024 * 1024;

/** An action read in a file. A field that the file does not speak of is undefined: it changes nothing. */
export interface ImportedAction {
  /** The names it goes by in the file: its own id, that of the card it once was. Both may be empty. */
  id: string;
  externalId: string;
  /** By which of these names the action it is part of goes; empty: of none. */
  parent?: string;
  title: string;
  /** Which list of a board it stood in: its state is that of the list. */
  list?: number;
  state?: ActionState;
  position?: number;
  owner?: string;
  coOwners?: string;
  dueOn?: string | null;
  doneOn?: string | null;
  deliverable?: string;
  deliverableKind?: (typeof DELIVERABLE_KINDS)[number] | null;
  labels?: string;
  description?: string;
}

/** What a file held and what of it is not taken, each with how many. */
export const IMPORT_NOTES = [
  "closedCards", "closedLists", "comments", "attachments", "shortened", "untitled", "twice", "unknownColumns", "unreadableStates", "unreadableDays", "unknownParents", "formulas",
] as const;
export type ImportNote = { code: (typeof IMPORT_NOTES)[number]; count: number; where: string };

export interface ReadActions {
  kind: "trello" | "csv";
  name: string;
  actions: ImportedAction[];
  lists: { name: string; state: ActionState; count: number }[];
  notes: ImportNote[];
}

/** Keeps the notes that count something; where they are said, the first ten places. */
export function notesOf(counted: Partial<Record<ImportNote["code"], readonly string[] | number>>): ImportNote[] {
  return IMPORT_NOTES.flatMap((code) => {
    const found = counted[code] ?? 0;
    const count = typeof found === "number" ? found : found.length;
    return count === 0 ? [] : [{ code, count, where: typeof found === "number" ? "" : found.slice(0, 10).join(", ") }];
  });
}

const DOING = /\b(doing|en cours|in progress|wip|started|commence|review|revue|relecture|validation|test|bloque|blocked|encours)\b/;
const DONE = /\b(done|fait|faite|faits|faites|termine|terminee|termines|fini|finis|finie|livre|livres|completed?|closed|clos|close|achieve|resolu|ok|shipped|delivered)\b/;
const TO_DO = /\b(to ?do|a faire|backlog|a venir|idees?|later|next)\b/;

/** The state that words name, in French or English; null when they name none. */
export function stateSaid(words: string): ActionState | null {
  const said = folded(words).replaceAll(/[-_]/g, " ").trim();
  if (TO_DO.test(said)) return "to-do";
  if (DOING.test(said)) return "doing";
  return DONE.test(said) ? "done" : null;
}

/** The actions once each list of the board is given a state; what is not done has no day when it was. */
export function withStates(actions: readonly ImportedAction[], states: readonly ActionState[]): ImportedAction[] {
  return actions.map((action) => {
    const state = action.list === undefined ? action.state : (states[action.list] ?? action.state);
    return { ...action, state, ...(state !== undefined && state !== "done" ? { doneOn: null } : {}) };
  });
}
