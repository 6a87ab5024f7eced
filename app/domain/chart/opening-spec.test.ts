import { describe, expect, it } from "vitest";
import type { OpeningState } from "#app/domain/resource-version/opening-item.ts";
import { fewerVersions, openingSpec } from "./opening-spec.ts";

const versions = ["v0", "v1", "v2"].map((id) => ({ id, label: id.toUpperCase() }));
const item = (id: string, said: Record<string, OpeningState>) => ({
  id, name: id, family: "", states: Object.entries(said).map(([versionId, state]) => ({ versionId, state, licence: state === "open" ? "CC BY" : "", like: null })),
});

describe("openingSpec", () => {
  it("closes what nobody spoke of, and marks what changes from a version to the next", () => {
    const { rows } = openingSpec({ versions, items: [item("can", { v1: "under-agreement", v2: "open" }), item("ecu", {})] });
    expect(rows[0]?.cells).toEqual([
      { versionId: "v0", state: "closed", licence: "", like: null, changed: false },
      { versionId: "v1", state: "under-agreement", licence: "", like: null, changed: true },
      { versionId: "v2", state: "open", licence: "CC BY", like: null, changed: true },
    ]);
    expect(rows[1]?.cells.every(({ state, changed }) => state === "closed" && !changed)).toBe(true);
  });

  it("keeps the version that an item is still like", () => {
    const states = [{ versionId: "v1", state: "open" as const, licence: "CC BY", like: null }, { versionId: "v2", state: "open" as const, licence: "CC BY", like: "V1" }];
    const { rows } = openingSpec({ versions, items: [{ id: "doc", name: "doc", family: "", states }] });
    expect(rows[0]?.cells[2]).toEqual({ versionId: "v2", state: "open", licence: "CC BY", like: "V1", changed: false });
  });

  it("says how much is open in the latest version, and what moved", () => {
    const items = [item("a", { v0: "closed", v1: "open" }), item("b", { v0: "open", v1: "closed" }), item("c", { v1: "recreated" }), item("d", {})];
    expect(openingSpec({ versions: versions.slice(0, 2), items }).message).toEqual({
      version: "V1", before: "V0", counts: { closed: 2, "under-agreement": 0, open: 1, recreated: 1 }, opened: 2, closed: 1,
    });
  });

  it("has no message without a version or without an item, and no « before » with one version", () => {
    expect(openingSpec({ versions: [], items: [item("a", {})] })).toMatchObject({ message: null, versions: [], rows: [{ cells: [] }] });
    expect(openingSpec({ versions, items: [] })).toMatchObject({ message: null, rows: [] });
    expect(openingSpec({ versions: versions.slice(0, 1), items: [item("a", { v0: "open" })] }).message).toMatchObject({ before: null, opened: 0, closed: 0 });
  });
});

it("keeps the first and the last versions of forty", () => {
  const forty = Array.from({ length: 40 }, (_, index) => ({ id: `v${index}`, label: `V${index}` }));
  const short = fewerVersions(openingSpec({ versions: forty, items: [item("a", { v39: "open" })] }), 4);
  expect(short.versions.map(({ id }) => id)).toEqual(["v0", "v37", "v38", "v39"]);
  expect(short.rows[0]?.cells.map(({ state }) => state)).toEqual(["closed", "closed", "closed", "open"]);
  expect(short.hidden).toBe(36);
  expect(fewerVersions(short, 6)).toBe(short);
});
