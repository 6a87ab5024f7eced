import type { Actor } from "#app/domain/access/actor.ts";
import { ACTION_STATES, type ActionState } from "#app/domain/action/action.ts";
import { importActions, planOf } from "#app/domain/action/import-actions.server.ts";
import { withStates, type ImportedAction, type ReadActions } from "#app/domain/action/imported-action.ts";
import { readActionsFile } from "#app/domain/action/read-actions-file.server.ts";
import { importedActions } from "#app/domain/action/schema.ts";
import { Refusal, refusal } from "#app/domain/refusal/refusal.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";

/** How many lines are shown one by one. */
const SHOWN = 300;

/** What a file would do, to be read over before anything is written. */
export async function previewOf(actor: Actor, programId: string, form: FormData) {
  const read = readActionsFile(await bytesIn(form), (instant) => dayIn(actor.timeZone, instant));
  const { planned, unknownParents } = await planOf(actor, programId, withStates(read.actions, read.lists.map(({ state }) => state)));
  const count = (what: (typeof planned)[number]["becomes"]) => planned.filter(({ becomes }) => becomes === what).length;
  const notes: ReadActions["notes"] = [...read.notes, ...(unknownParents > 0 ? [{ code: "unknownParents" as const, count: unknownParents, where: "" }] : [])];
  return {
    name: read.name, lists: read.lists, notes, held: JSON.stringify(read.actions), total: planned.length, counts: { new: count("new"), changed: count("changed"), same: count("same"), inTrash: count("in-trash") },
    rows: planned.slice(0, SHOWN).map(({ index, read: action, becomes, changed, parent }) => ({
      index, title: action.title, state: action.state ?? "to-do", owner: [action.owner, action.coOwners].filter(Boolean).join(", "), dueOn: action.dueOn ?? null, becomes, changed,
      partOf: parent && "index" in parent ? (planned[parent.index]?.read.title ?? null) : parent ? (planned.find(({ present }) => present?.id === parent.presentId)?.read.title ?? null) : null,
    })),
  };
}
export type Preview = Awaited<ReturnType<typeof previewOf>>;

/** The lines that were ticked, and those that were not shown. */
export async function takeRead(actor: Actor, programId: string, form: FormData): Promise<{ added: number; changed: number }> {
  const held = heldIn(form);
  const ticked = new Set(form.getAll("take").map(Number));
  const chosen = new Set([...held.keys()].filter((index) => index >= SHOWN || ticked.has(index)));
  return importActions(actor, programId, { read: withStates(held, statesIn(form)), chosen });
}

/** What the page held comes back as it was read: anything else was made by hand. */
function heldIn(form: FormData): ImportedAction[] {
  try {
    return importedActions.parse(JSON.parse(String(form.get("held") ?? ""))) as ImportedAction[];
  } catch {
    throw new Refusal({ "": { code: "unreadable" } }, 400);
  }
}

function statesIn(form: FormData): ActionState[] {
  return form.getAll("list").map((said) => ACTION_STATES.find((state) => state === said) ?? "to-do");
}

async function bytesIn(form: FormData): Promise<Uint8Array> {
  const file = form.get("file");
  if (file instanceof File && (file.name !== "" || file.size > 0)) return new Uint8Array(await file.arrayBuffer());
  const text = form.get("text");
  if (typeof text === "string" && text.trim() !== "") return new TextEncoder().encode(text);
  throw refusal("file", "boardMissing");
}
