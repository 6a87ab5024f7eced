import { folded } from "#app/domain/form/slug.ts";
import type { ActionState } from "./action.ts";
import type { ImportedAction } from "./imported-action.ts";
import { mayBePartOf } from "./board.ts";

/** An action of the programme, as an import compares it. */
export interface PresentAction {
  id: string;
  externalId: string | null;
  parentId: string | null;
  inTrash: boolean;
  title: string;
  state: ActionState;
  position: number;
  /** Its person's name, else the words that stand for one. */
  owner: string;
  coOwners: string;
  dueOn: string | null;
  doneOn: string | null;
  deliverable: string;
  deliverableKind: string | null;
  labels: string;
  description: string;
}

export const COMPARED = ["title", "state", "position", "owner", "coOwners", "dueOn", "doneOn", "deliverable", "deliverableKind", "labels", "description"] as const;
export type Compared = (typeof COMPARED)[number] | "parent";

/** What becomes of an action read: made, changed in these fields, the same already, or left in the trash where someone put it. */
export interface PlannedAction {
  index: number;
  read: ImportedAction;
  becomes: "new" | "changed" | "same" | "in-trash";
  present: PresentAction | null;
  changed: Compared[];
  /** Which action it is part of: one that is there, one of the file, or none; undefined: the file does not say. */
  parent: { presentId: string } | { index: number } | null | undefined;
}

/** What an import does, line by line; the same file planned again after it changes nothing. */
export function planImport(present: readonly PresentAction[], read: readonly ImportedAction[]): { planned: PlannedAction[]; unknownParents: number } {
  const matches = matchesOf(present, read);
  const around = { present: namesOf(present), matches, ...parentsIn(read) };
  let unknownParents = 0;
  const planned = read.map((action, index): PlannedAction => {
    const match = matches[index] ?? null;
    const parent = parentOf(action, index, around);
    if (parent === undefined && action.parent) unknownParents += 1;
    const changed = match ? differences(match, action, parent) : [];
    const becomes = !match ? "new" : match.inTrash ? "in-trash" : changed.length > 0 ? "changed" : "same";
    return { index, read: action, becomes, present: match, changed, parent };
  });
  return { planned, unknownParents };
}

/** By each of its names, the action that goes by it. */
function namesOf(present: readonly PresentAction[]): Map<string, PresentAction> {
  const names = new Map<string, PresentAction>();
  for (const action of present) for (const name of [action.externalId, action.id]) if (name) names.set(name, action);
  return names;
}

/** By its id, by the card it once was, and without either by its title: each action of the programme answers to one line. */
function matchesOf(present: readonly PresentAction[], read: readonly ImportedAction[]): (PresentAction | undefined)[] {
  const taken = new Set<string>();
  const take = (action: PresentAction | undefined) => {
    if (!action || taken.has(action.id)) return undefined;
    taken.add(action.id);
    return action;
  };
  const names = namesOf(present);
  const named = read.map(({ id, externalId }) => take(names.get(id) ?? names.get(externalId)));
  const titles = new Map<string, PresentAction[]>();
  for (const action of present.filter(({ id, inTrash }) => !inTrash && !taken.has(id))) titles.set(folded(action.title), [...(titles.get(folded(action.title)) ?? []), action]);
  return read.map(({ id, externalId, title }, index) => (id !== "" || externalId !== "" ? named[index] : take(titles.get(folded(title))?.shift())));
}

interface Around {
  present: ReadonlyMap<string, PresentAction>;
  matches: readonly (PresentAction | undefined)[];
  /** Where in the file the action stands that goes by a name, and above each line the line it is part of. */
  indexes: ReadonlyMap<string, number>;
  above: ReadonlyMap<string, string | null>;
}

function parentsIn(read: readonly ImportedAction[]): Pick<Around, "indexes" | "above"> {
  const indexes = new Map<string, number>();
  for (const [index, { id, externalId }] of read.entries()) for (const name of [id, externalId]) if (name !== "" && !indexes.has(name)) indexes.set(name, index);
  const above = new Map(read.map(({ parent }, index) => [String(index), parent && indexes.has(parent) ? String(indexes.get(parent)) : null]));
  return { indexes, above };
}

function parentOf({ parent }: ImportedAction, index: number, { present, matches, indexes, above }: Around): PlannedAction["parent"] {
  if (parent === undefined) return undefined;
  if (parent === "") return null;
  const there = indexes.get(parent);
  if (there === undefined) {
    const found = present.get(parent);
    return found && !found.inTrash ? { presentId: found.id } : undefined;
  }
  if (!mayBePartOf(String(index), String(there), above)) return undefined;
  const match = matches[there];
  return match ? { presentId: match.id } : { index: there };
}

function differences(present: PresentAction, read: ImportedAction, parent: PlannedAction["parent"]): Compared[] {
  const fields: Compared[] = COMPARED.filter((field) => read[field] !== undefined && read[field] !== present[field]);
  if (parent === undefined) return fields;
  const isThere = parent === null ? present.parentId === null : "presentId" in parent && parent.presentId === present.parentId;
  return isThere ? fields : [...fields, "parent"];
}
