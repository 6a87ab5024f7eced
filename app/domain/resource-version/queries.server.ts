import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { mayRead } from "#app/domain/disclosure/disclosure.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { minimalOpening, versionDifference, withInherited, type ExpectedBase, type ItemState, type OpeningChange, type OpeningState } from "./opening-item.ts";

/** The opening items that the member may know of, by family and name. */
export async function openingItemsOf(actor: Actor, programId: string) {
  const rows = await db()
    .select()
    .from(t.openingItems)
    .where(and(eq(t.openingItems.workspaceId, actor.workspaceId), eq(t.openingItems.programId, programId), isNull(t.openingItems.deletedAt)))
    .orderBy(asc(t.openingItems.family), asc(t.openingItems.name), asc(t.openingItems.id));
  return rows.filter((item) => mayRead(actor.role, item.disclosure));
}

export async function versionById(actor: Actor, id: string) {
  return find(actor, t.resourceVersions, id);
}

export type CatalogueState = { versionId: string; state: OpeningState; licence: string; note: string; /** The version it is like, when nobody said anything of this one yet. */ like: string | null };

/**
 * The states of these items, version by version; one nobody spoke of is missing, and closed. A version that is still
 * expected is like the one its iteration starts from, item by item, until somebody says otherwise. Notes are the team's.
 */
export async function openingStatesOf(actor: Actor, programId: string, itemIds: readonly string[]): Promise<Map<string, CatalogueState[]>> {
  if (itemIds.length === 0) return new Map();
  const [bases, rows] = await Promise.all([
    basesOfExpected(actor, programId),
    db()
      .select()
      .from(t.openingStates)
      .where(and(eq(t.openingStates.workspaceId, actor.workspaceId), inArray(t.openingStates.openingItemId, [...itemIds]))),
  ]);
  const byItem = new Map<string, CatalogueState[]>();
  for (const { openingItemId, versionId, state, licence, note } of rows) {
    byItem.set(openingItemId, [...(byItem.get(openingItemId) ?? []), { versionId, state, licence, note, like: null }]);
  }
  return new Map([...byItem].map(([itemId, said]) => [itemId, withInherited(said, bases)]));
}

/** The versions still expected, each with the one its latest iteration starts from. */
async function basesOfExpected(actor: Actor, programId: string): Promise<ExpectedBase[]> {
  const base = alias(t.resourceVersions, "base");
  const rows = await db()
    .select({ versionId: t.iterations.targetVersionId, baseId: base.id, baseName: base.name })
    .from(t.iterations)
    .innerJoin(t.resourceVersions, eq(t.resourceVersions.id, t.iterations.targetVersionId))
    .innerJoin(base, eq(base.id, t.iterations.baseVersionId))
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.programId, programId), eq(t.resourceVersions.state, "expected")))
    .orderBy(asc(t.iterations.number));
  return [...new Map(rows.map(({ versionId, ...of }) => [versionId ?? "", { versionId: versionId ?? "", ...of }])).values()];
}

export async function openingRequestsOf(actor: Actor, itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  return db()
    .select({ itemId: t.openingRequests.openingItemId, pairId: t.openingRequests.pairId })
    .from(t.openingRequests)
    .where(and(eq(t.openingRequests.workspaceId, actor.workspaceId), inArray(t.openingRequests.openingItemId, [...itemIds])))
    .orderBy(asc(t.openingRequests.createdAt), asc(t.openingRequests.id));
}

export async function openingRisksOf(actor: Actor, itemIds: readonly string[]) {
  if (itemIds.length === 0) return [];
  return db()
    .select({ itemId: t.openingRisks.openingItemId, impactId: t.impacts.id, number: t.impacts.number, statement: t.impacts.statement })
    .from(t.openingRisks)
    .innerJoin(t.impacts, eq(t.impacts.id, t.openingRisks.impactId))
    .where(and(eq(t.openingRisks.workspaceId, actor.workspaceId), inArray(t.openingRisks.openingItemId, [...itemIds]), isNull(t.impacts.deletedAt)))
    .orderBy(asc(t.impacts.number));
}

export type NamedDifference = { itemId: string; name: string; before: OpeningState; after: OpeningState; change: OpeningChange };
export type NamedState = { itemId: string; name: string; state: OpeningState; like: string | null };
export type VersionsCompared = { changed: NamedDifference[]; unchanged: NamedState[] };

/** What changes from one version of the programme to another, among the items that the member may know of. */
export async function versionDifferenceOf(actor: Actor, programId: string, ids: { from: string; to: string }): Promise<VersionsCompared> {
  const versions = await Promise.all([versionById(actor, ids.from), versionById(actor, ids.to)]);
  if (versions.some((version) => version.programId !== programId)) throw new NotFound();
  const items = await openingItemsOf(actor, programId);
  const states = await openingStatesOf(actor, programId, items.map(({ id }) => id));
  const names = new Map(items.map(({ id, name }) => [id, name]));
  const nameOf = (itemId: string) => names.get(itemId) ?? "";
  const sayingOf = (itemId: string, versionId: string) => states.get(itemId)?.find((one) => one.versionId === versionId);
  // Every item has a state in a version: closed when nobody said anything.
  const known = (versionId: string): ItemState[] => items.map(({ id: itemId }) => ({ itemId, state: sayingOf(itemId, versionId)?.state ?? "closed" }));
  const { changed, unchanged } = versionDifference(known(ids.from), known(ids.to));
  return {
    changed: changed.map((one) => ({ ...one, name: nameOf(one.itemId) })),
    unchanged: unchanged.map((one) => ({ ...one, name: nameOf(one.itemId), like: sayingOf(one.itemId, ids.to)?.like ?? null })),
  };
}

/** « Que ouvrir à minima » for the pairs chosen in an iteration: the ids of the items, in the order asked. */
export async function minimalOpeningOf(actor: Actor, programId: string, iterationId: string): Promise<string[]> {
  const items = await openingItemsOf(actor, programId);
  const chosen = await db()
    .select({ pairId: t.pairChoices.pairId })
    .from(t.pairChoices)
    .where(and(eq(t.pairChoices.workspaceId, actor.workspaceId), eq(t.pairChoices.iterationId, iterationId), eq(t.pairChoices.chosen, true)));
  return minimalOpening(chosen.map(({ pairId }) => pairId), await openingRequestsOf(actor, items.map(({ id }) => id)));
}
