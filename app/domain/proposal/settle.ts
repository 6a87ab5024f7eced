import { likeness } from "./likeness.ts";
import type { Proposed, ProposalBefore, ProposalFields, ProposalKind, ProposalState } from "./proposal.ts";

export interface Standing {
  id: string;
  kind: ProposalKind;
  key: string;
  position: number;
  text: string;
  fields: ProposalFields;
  state: ProposalState;
  before: ProposalBefore | null;
}
type Placed = Proposed & { position: number };
export interface Settled {
  added: Placed[];
  /** Read again as they were; one that was gone comes back. */
  same: { id: string; proposed: Placed; state: ProposalState }[];
  changed: { id: string; proposed: Placed; before: ProposalBefore }[];
  /** Nobody had decided, and the source does not say them any more. */
  gone: string[];
}

/** What a new reading of a source changes in what stands from the one before. Linear in both, but for a few lines changed at one place. */
export function settle(standing: readonly Standing[], proposed: readonly Proposed[]): Settled {
  const placed = proposed.map((one, position) => ({ ...one, position }));
  const byKey = new Map(standing.map((row) => [row.key, row]));
  const keys = new Set(placed.map(({ key }) => key));
  const settled: Settled = { added: [], same: [], changed: [], gone: [] };
  for (const one of placed) {
    const row = byKey.get(one.key);
    if (row) settleOne(settled, row, one);
  }
  const lost = standing.filter((row) => !keys.has(row.key) && row.state !== "gone");
  const found = new Set<string>();
  for (const [one, row] of replacements(standing, lost, placed, byKey)) {
    found.add(row.id);
    keys.delete(one.key);
    settleOne(settled, row, one);
  }
  settled.added = placed.filter(({ key }) => keys.has(key) && !byKey.has(key));
  settled.gone = lost.filter(({ id, state }) => state === "pending" && !found.has(id)).map(({ id }) => id);
  return settled;
}

function settleOne(settled: Settled, row: Standing, proposed: Placed): void {
  const asRead = contentOf(proposed);
  if (asRead === contentOf(row)) settled.same.push({ id: row.id, proposed, state: row.state === "gone" ? "pending" : row.state });
  else if (row.before && asRead === contentOf(row.before)) settled.same.push({ id: row.id, proposed, state: row.before.state });
  else settled.changed.push({ id: row.id, proposed, before: row.before ?? { text: row.text, fields: row.fields, state: row.state } });
}

/** What is compared: keys in one order, since a database may give them in another. */
const contentOf = ({ text, fields }: { text: string; fields: ProposalFields }): string =>
  JSON.stringify([text, ...Object.entries(fields).filter(([name]) => !name.startsWith("near")).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** At one place between two lines that stand: as many as were there need little in common, a different number more. */
const ENOUGH = { alike: 0.2, different: 0.5 };
const COMPARED_AT_ONE_PLACE = 12;

/** Which new proposals take the place of which lost ones: of the same kind, after the same one that stands, and alike. */
function* replacements(standing: readonly Standing[], lost: readonly Standing[], placed: readonly Placed[], byKey: ReadonlyMap<string, Standing>): Generator<[Placed, Standing]> {
  const lostIds = new Set(lost.map(({ id }) => id));
  const keys = new Set(placed.map(({ key }) => key));
  const ordered = [...standing].sort((a, b) => a.position - b.position);
  const lostAt = atPlaces(ordered.filter((row) => keys.has(row.key) || lostIds.has(row.id)), (row) => lostIds.has(row.id));
  const newAt = atPlaces(placed, ({ key }) => !byKey.has(key));
  for (const [place, here] of newAt) {
    const there = lostAt.get(place) ?? [];
    if (there.length > 0) yield* pairsAt(here, there);
  }
}

function atPlaces<T extends { kind: ProposalKind; key: string }>(all: readonly T[], wanted: (one: T) => boolean): Map<string, T[]> {
  const after = new Map<ProposalKind, string>();
  const places = new Map<string, T[]>();
  for (const one of all) {
    if (!wanted(one)) after.set(one.kind, one.key);
    else {
      const place = `${one.kind} ${after.get(one.kind) ?? ""}`;
      places.set(place, [...(places.get(place) ?? []), one].slice(0, COMPARED_AT_ONE_PLACE));
    }
  }
  return places;
}

function* pairsAt(here: readonly Placed[], there: readonly Standing[]): Generator<[Placed, Standing]> {
  const enough = here.length === there.length ? ENOUGH.alike : ENOUGH.different;
  const scores = here.flatMap((one) => there.map((row) => ({ one, row, score: likeness(one.text, row.text) })));
  const taken = new Set<string>();
  for (const { one, row, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < enough || taken.has(one.key) || taken.has(row.id)) continue;
    taken.add(one.key).add(row.id);
    yield [one, row];
  }
}
