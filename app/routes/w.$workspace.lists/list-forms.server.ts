import type { Actor } from "#app/domain/access/actor.ts";
import { addListEntry, deleteListEntry, moveListEntry, renameListEntry, retireListEntry, unretireListEntry } from "#app/domain/list-entry/edit-list-entry.server.ts";
import { entryIdInput, moveEntryInput, newEntryInput, renameEntryInput } from "#app/domain/list-entry/schema.ts";
import { parseForm } from "#app/http/form.server.ts";

/** Each gives the list to come back to, when the form says it. */
type Handler = (actor: Actor, form: FormData) => Promise<string | null>;

export const listForms: Record<string, Handler> = {
  add: async (actor, form) => {
    const input = parseForm(newEntryInput, form);
    await addListEntry(actor, input);
    return input.list;
  },
  rename: editing((actor, form) => renameListEntry(actor, parseForm(renameEntryInput, form))),
  move: editing((actor, form) => moveListEntry(actor, parseForm(moveEntryInput, form))),
  retire: editing((actor, form) => retireListEntry(actor, parseForm(entryIdInput, form).id)),
  unretire: editing((actor, form) => unretireListEntry(actor, parseForm(entryIdInput, form).id)),
  delete: editing((actor, form) => deleteListEntry(actor, parseForm(entryIdInput, form).id)),
};

function editing(work: (actor: Actor, form: FormData) => Promise<void>): Handler {
  return async (actor, form) => {
    await work(actor, form);
    const list = form.get("list");
    return typeof list === "string" && /^[a-z-]+$/.test(list) ? list : null;
  };
}
