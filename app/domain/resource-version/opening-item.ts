/** State of an opening item in one version. « Recreated » is open by the community's work, not by ours. */
export const OPENING_STATES = ["closed", "under-agreement", "open", "recreated"] as const;
export type OpeningState = (typeof OPENING_STATES)[number];

export type ItemState = { itemId: string; state: OpeningState };

export const OPENING_CHANGES = ["opened", "closed", "recreated"] as const;
export type OpeningChange = (typeof OPENING_CHANGES)[number];

export type ItemDifference = { itemId: string; before: OpeningState; after: OpeningState; change: OpeningChange };
export type VersionDifference = { changed: ItemDifference[]; unchanged: ItemState[] };

/** What changes from one version to another, item by item. An item without a state in a version is closed there. */
export function versionDifference(before: readonly ItemState[], after: readonly ItemState[]): VersionDifference {
  const itemIds = [...new Set([...before, ...after].map((one) => one.itemId))];
  const pairs = itemIds.map((itemId) => ({ itemId, before: stateOf(before, itemId), after: stateOf(after, itemId) }));
  return {
    changed: pairs.filter((one) => one.before !== one.after).map((one) => ({ ...one, change: changeOf(one.before, one.after) })),
    unchanged: pairs.filter((one) => one.before === one.after).map(({ itemId, after: state }) => ({ itemId, state })),
  };
}

/** A version still expected, and the one its iteration starts from. */
export type ExpectedBase = { versionId: string; baseId: string; baseName: string };
type Said = { versionId: string; state: OpeningState; like: string | null };

/** What was said of an item version by version, and in each expected version nobody spoke of, the state of its base, which it is like. */
export function withInherited<S extends Said>(said: readonly S[], bases: readonly ExpectedBase[]): S[] {
  const inherited = bases.flatMap(({ versionId, baseId, baseName }): S[] => {
    const base = said.find((one) => one.versionId === baseId);
    return base && !said.some((one) => one.versionId === versionId) ? [{ ...base, versionId, like: baseName }] : [];
  });
  return [...said, ...inherited];
}

export type OpeningRequest = { itemId: string; pairId: string };

/** « Que ouvrir à minima »: the smallest set of items that serves the chosen pairs, which is every item they ask for and nothing else; each once, in the order asked. */
export function minimalOpening(chosenPairIds: readonly string[], requests: readonly OpeningRequest[]): string[] {
  return [...new Set(requests.filter((request) => chosenPairIds.includes(request.pairId)).map((request) => request.itemId))];
}

/** Of the items asked for, those still closed in a version. */
export function stillClosed(itemIds: readonly string[], states: readonly ItemState[]): string[] {
  return itemIds.filter((itemId) => stateOf(states, itemId) === "closed");
}

function stateOf(states: readonly ItemState[], itemId: string): OpeningState {
  return states.find((one) => one.itemId === itemId)?.state ?? "closed";
}

const OPENNESS: Record<OpeningState, number> = { closed: 0, "under-agreement": 1, open: 2, recreated: 2 };

function changeOf(before: OpeningState, after: OpeningState): OpeningChange {
  if (after === "recreated") return "recreated";
  return OPENNESS[after] < OPENNESS[before] ? "closed" : "opened";
}
