import { parseDay } from "#app/platform/day.ts";
import { ACTION_STATES, DELIVERABLE_KINDS } from "./action.ts";
import { columnsIn, type ActionColumn } from "./action-columns.ts";
import { notesOf, stateSaid, type ImportedAction, type ReadActions } from "./imported-action.ts";

interface Table {
  headers: readonly string[];
  rows: readonly { line: number; cells: Record<string, string> }[];
  formulas: number;
}
type Cells = Partial<Record<ActionColumn, string>>;

/** Where what is not taken stands, by kind. */
interface Lost {
  untitled: string[];
  twice: string[];
  unreadableStates: string[];
  unreadableDays: string[];
}

const LONGEST: Partial<Record<ActionColumn, number>> = { title: 500, owner: 200, coOwners: 500, deliverable: 500, labels: 300, description: 10_000 };

/** The rows of a table as actions. Null when no column tells what is to be done. */
export function readActionTable({ headers, rows, formulas }: Table): ReadActions | null {
  const columns = columnsIn(headers);
  if (![...columns.values()].includes("title")) return null;
  const lost: Lost = { untitled: [], twice: [], unreadableStates: [], unreadableDays: [] };
  const names = new Set<string>();
  const actions = rows.flatMap(({ line, cells }) => {
    const said: Cells = Object.fromEntries([...columns].map(([header, column]) => [column, (cells[header] ?? "").slice(0, LONGEST[column] ?? 500)]));
    const id = said.id || said.externalId || "";
    if (!said.title) return noted(lost.untitled, line);
    if (id !== "" && names.has(id)) return noted(lost.twice, line);
    names.add(id);
    return [rowRead(said, line, lost)];
  });
  const unknownColumns = headers.filter((header) => header !== "" && !columns.has(header));
  return { kind: "csv", name: "", actions, lists: [], notes: notesOf({ ...lost, unknownColumns, formulas }) };
}

function noted(places: string[], line: number): never[] {
  places.push(String(line));
  return [];
}

function rowRead(said: Cells, line: number, lost: Lost): ImportedAction {
  const words = Object.fromEntries((["parent", "owner", "coOwners", "deliverable", "labels", "description"] as const).flatMap((column) => (said[column] === undefined ? [] : [[column, said[column]]])));
  const place = said.position && /^\d{1,6}$/.test(said.position) ? { position: Number(said.position) } : {};
  const kind = said.deliverableKind === undefined ? {} : { deliverableKind: DELIVERABLE_KINDS.find((one) => one === said.deliverableKind) ?? null };
  return { id: said.id ?? "", externalId: said.externalId ?? "", title: said.title ?? "", ...words, ...place, ...kind, ...stateRead(said, line, lost), ...dayRead("dueOn", said, line, lost), ...dayRead("doneOn", said, line, lost) };
}

function stateRead({ state }: Cells, line: number, lost: Lost) {
  if (!state) return {};
  const read = ACTION_STATES.find((one) => one === state) ?? stateSaid(state);
  if (!read) lost.unreadableStates.push(String(line));
  return read ? { state: read } : {};
}

/** An empty cell says that there is no day; one that cannot be read says nothing. */
function dayRead(column: "dueOn" | "doneOn", said: Cells, line: number, lost: Lost) {
  const cell = said[column];
  if (cell === undefined) return {};
  if (cell === "") return { [column]: null };
  const day = parseDay(cell.replace(/[T ]\d{2}:\d{2}.*$/, ""));
  if (!day.ok) lost.unreadableDays.push(String(line));
  return day.ok ? { [column]: day.day } : {};
}

