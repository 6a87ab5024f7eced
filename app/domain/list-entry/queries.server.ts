import type { Actor } from "#app/domain/access/actor.ts";
import { listOf, type ListEntry } from "#app/domain/workspace/queries.server.ts";
import { usesOfEntries } from "./entry-in-use.server.ts";
import { LIST_NAMES } from "./schema.ts";

export interface EditedEntry extends ListEntry {
  /** How many records use it, those in the trash counted. */
  uses: number;
}

/** The lists that a workspace edits, retired entries among them. */
export async function listsOf(actor: Actor): Promise<{ list: (typeof LIST_NAMES)[number]; entries: EditedEntry[] }[]> {
  const uses = await usesOfEntries(actor);
  return Promise.all(LIST_NAMES.map(async (list) => {
    const entries = await listOf(actor, list, true);
    return { list, entries: entries.map((entry) => ({ ...entry, uses: uses.get(entry.id) ?? 0 })) };
  }));
}
