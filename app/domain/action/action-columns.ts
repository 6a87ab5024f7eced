import { folded } from "#app/domain/form/slug.ts";

/** The columns of a table of actions, in the order in which they are written. */
export const ACTION_COLUMNS = [
  "id", "externalId", "parent", "title", "state", "position", "owner", "coOwners", "dueOn", "doneOn", "deliverable", "deliverableKind", "labels", "description", "source", "condition",
] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** Said for a reader: they are not read back. */
export const TOLD_ONLY: readonly ActionColumn[] = ["source", "condition"];

/** By what other names a table may call its columns, in French or English, folded. */
const NAMES: Record<ActionColumn, readonly string[]> = {
  id: ["identifiant", "card id"],
  externalId: ["external id", "carte d origine", "origine"],
  parent: ["parent id", "fait partie de", "part of"],
  title: ["titre", "action", "actions", "name", "nom", "card name", "tache", "task", "quoi", "what", "intitule"],
  state: ["etat", "status", "statut", "list", "liste", "list name", "colonne", "column"],
  position: ["rang", "ordre", "order"],
  owner: ["responsable", "qui", "who", "assignee", "pilote", "porteur"],
  coOwners: ["co owners", "avec", "members", "membres", "co responsables", "with", "participants"],
  dueOn: ["due", "due on", "due date", "echeance", "date limite", "pour le", "delai", "deadline", "date"],
  doneOn: ["done on", "done", "faite le", "fait le", "termine le", "completed"],
  deliverable: ["livrable", "livrables", "deliverables", "resultat"],
  deliverableKind: ["deliverable kind", "nature du livrable"],
  labels: ["label", "etiquettes", "etiquette", "tags"],
  description: ["desc", "card description", "details", "notes", "note", "commentaire"],
  source: ["provenance", "from"],
  condition: [],
};

const words = (header: string): string => folded(header.replaceAll(/([a-z])([A-Z])/g, "$1 $2")).replaceAll(/[^a-z0-9]+/g, " ").trim();

/** Which column each header stands for; the first of two that stand for the same. */
export function columnsIn(headers: readonly string[]): Map<string, ActionColumn> {
  const found = new Map<string, ActionColumn>();
  for (const header of headers) {
    const said = words(header);
    const column = ACTION_COLUMNS.find((one) => words(one) === said || NAMES[one].includes(said));
    if (column && ![...found.values()].includes(column)) found.set(header, column);
  }
  return found;
}
