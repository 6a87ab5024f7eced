import { OPENING_STATES, versionDifference, type OpeningState } from "#app/domain/resource-version/opening-item.ts";

export type OpeningVersion = { id: string; label: string };
/** `changed`: not the state of the version before. `like`: nothing was said of it here yet, it is as in that version. */
export type OpeningCell = { versionId: string; state: OpeningState; licence: string; like: string | null; changed: boolean };
export type OpeningRow = { id: string; name: string; family: string; cells: readonly OpeningCell[] };

/** The latest version, against the one before it. */
export type OpeningMessage = { version: string; before: string | null; counts: Record<OpeningState, number>; opened: number; closed: number };

/** Item × version: how open each item is. No colour, no word. */
export type OpeningSpec = {
  kind: "opening";
  versions: readonly OpeningVersion[];
  rows: readonly OpeningRow[];
  message: OpeningMessage | null;
  /** Versions left out between the first and the next one shown. */
  hidden: number;
};

type Said = Omit<OpeningCell, "changed">;
type Input = { versions: readonly OpeningVersion[]; items: readonly { id: string; name: string; family: string; states: readonly Said[] }[] };

/** An item that nobody spoke of is closed. */
export function openingSpec({ versions, items }: Input): OpeningSpec {
  const rows = items.map(({ states, ...item }) => ({ ...item, cells: cellsOf(versions, new Map(states.map((one) => [one.versionId, one]))) }));
  return { kind: "opening", versions, rows, message: messageOf(versions, rows), hidden: 0 };
}

function cellsOf(versions: readonly OpeningVersion[], said: ReadonlyMap<string, Said>): OpeningCell[] {
  const states = versions.map(({ id }) => said.get(id)?.state ?? "closed");
  return versions.map(({ id: versionId }, index) => {
    const { licence = "", like = null } = said.get(versionId) ?? {};
    return { versionId, state: states[index] ?? "closed", licence, like, changed: index > 0 && states[index] !== states[index - 1] };
  });
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
