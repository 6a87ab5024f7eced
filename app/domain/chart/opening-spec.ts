import { OPENING_STATES, versionDifference, type OpeningState } from "#app/domain/resource-version/opening-item.ts";

export type OpeningVersion = { id: string; label: string };
/** `changed`: not the state of the version before. */
export type OpeningCell = { versionId: string; state: OpeningState; licence: string; changed: boolean };
export type OpeningRow = { id: string; name: string; family: string; cells: readonly OpeningCell[] };

/** The latest version of which something was said, against the one before it. */
export type OpeningMessage = { version: string; before: string | null; counts: Record<OpeningState, number>; opened: number; closed: number };

/** Item × version: how open each item is. No colour, no word. */
export type OpeningSpec = {
  kind: "opening";
  versions: readonly OpeningVersion[];
  rows: readonly OpeningRow[];
  message: OpeningMessage | null;
  /** Versions expected of which nothing was said yet. */
  unsaid: readonly OpeningVersion[];
  /** Versions left out between the first and the next one shown. */
  hidden: number;
};

type Input = {
  versions: readonly (OpeningVersion & { expected: boolean })[];
  items: readonly { id: string; name: string; family: string; states: readonly { versionId: string; state: OpeningState; licence: string }[] }[];
};

/**
 * An item that nobody spoke of is closed; in a version still expected it stays as it was, as the closing will carry it. An
 * expected version of which nobody said anything of any item is left aside.
 */
export function openingSpec({ versions, items }: Input): OpeningSpec {
  const said = new Set(items.flatMap(({ states }) => states.map(({ versionId }) => versionId)));
  const unsaid = versions.filter(({ id, expected }) => expected && !said.has(id));
  const shown = versions.filter((version) => !unsaid.includes(version));
  const rows = items.map(({ states, ...item }) => ({ ...item, cells: cellsOf(shown, new Map(states.map((one) => [one.versionId, one]))) }));
  const bare = (some: Input["versions"]) => some.map(({ id, label }) => ({ id, label }));
  return { kind: "opening", versions: bare(shown), rows, message: messageOf(shown, rows), unsaid: bare(unsaid), hidden: 0 };
}

function cellsOf(versions: Input["versions"], said: ReadonlyMap<string, { state: OpeningState; licence: string }>): OpeningCell[] {
  const cells: OpeningCell[] = [];
  for (const { id, expected } of versions) {
    const before = cells.at(-1);
    const { state, licence } = said.get(id) ?? (expected && before ? before : { state: "closed" as const, licence: "" });
    cells.push({ versionId: id, state, licence, changed: before !== undefined && before.state !== state });
  }
  return cells;
}

function messageOf(versions: readonly OpeningVersion[], rows: readonly OpeningRow[]): OpeningMessage | null {
  const [version, before] = [versions.at(-1), versions.at(-2)];
  if (!version || rows.length === 0) return null;
  const statesAt = (id: string) => rows.flatMap(({ id: itemId, cells }) => cells.filter(({ versionId }) => versionId === id).map(({ state }) => ({ itemId, state })));
  const now = statesAt(version.id);
  const { changed } = before ? versionDifference(statesAt(before.id), now) : { changed: [] };
  const closed = changed.filter(({ change }) => change === "closed").length;
  const counts = Object.fromEntries(OPENING_STATES.map((state) => [state, now.filter((one) => one.state === state).length])) as OpeningMessage["counts"];
  return { version: version.label, before: before?.label ?? null, counts, opened: changed.length - closed, closed };
}

/** The same matrix with at most `most` versions (2 or more): the first and the last ones; it tells how many it leaves out. */
export function fewerVersions(spec: OpeningSpec, most: number): OpeningSpec {
  const over = spec.versions.length - Math.max(2, most);
  if (over <= 0) return spec;
  const kept = (_: unknown, index: number) => index === 0 || index > over;
  return { ...spec, versions: spec.versions.filter(kept), rows: spec.rows.map((row) => ({ ...row, cells: row.cells.filter(kept) })), hidden: spec.hidden + over };
}
