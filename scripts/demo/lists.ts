import type { Actor } from "#app/domain/access/actor.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { SEEDED_LISTS, type ListName, type SeededUsage } from "#app/domain/workspace/seeds.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import type { Known } from "./story.ts";

export type SeededCategory = (typeof SEEDED_LISTS)["category"][number];
export type SeededLens = (typeof SEEDED_LISTS)["lens"][number];
export type { SeededUsage };

/** The lists that shipped with the workspace, by the keys they ship under. */
export async function learnLists(actor: Actor, known: Known): Promise<void> {
  for (const list of Object.keys(SEEDED_LISTS) as ListName[]) {
    for (const entry of await listOf(actor, list)) if (entry.seedKey) known.keep(list, entry.seedKey, entry.id);
  }
  for (const usage of await usagesOf(actor)) if (usage.seedKey) known.keep("usage", usage.seedKey, usage.id);
}
