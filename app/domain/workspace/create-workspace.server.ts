import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { indexRecords } from "#app/domain/search/index-records.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Language } from "#app/i18n/language.ts";
import { freeSlug } from "./free-slug.server.ts";
import { PURPOSE_OF_USAGE, SEEDED_LISTS, SEEDED_USAGES } from "./seeds.ts";

export interface NewWorkspace {
  name: string;
  slug?: string;
  language: Language;
  timeZone: string;
  referenceDate?: string;
  demonstration?: boolean;
}

/** A workspace with the lists that ship. Called inside the write that also makes its first owner. */
export async function createWorkspace(input: NewWorkspace, now: Date): Promise<{ id: string; slug: string }> {
  const slug = input.slug ?? (await freeSlug(t.workspaces, input.name, "espace"));
  const id = newId();
  await db().insert(t.workspaces).values({ ...input, id, slug, createdAt: now });
  await seedLists(id, now);
  return { id, slug };
}

async function seedLists(workspaceId: string, now: Date): Promise<void> {
  const entries = Object.entries(SEEDED_LISTS).flatMap(([list, keys]) =>
    keys.map((seedKey, position) => ({ id: newId(), workspaceId, list: list as keyof typeof SEEDED_LISTS, seedKey, position })));
  await db().insert(t.listEntries).values(entries);
  const purposes = new Map(entries.filter((entry) => entry.list === "purpose").map((entry) => [entry.seedKey as string, entry.id]));
  const usages = SEEDED_USAGES.map((seedKey, position) => ({
    id: newId(),
    workspaceId,
    createdAt: now,
    seedKey,
    position,
    purposeId: purposes.get(PURPOSE_OF_USAGE[seedKey] ?? "") ?? null,
  }));
  await db().insert(t.usages).values(usages);
  await indexRecords(workspaceId, usages.map(({ id }) => ({ kind: "usage", id, created: true })));
}
