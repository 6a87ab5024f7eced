import { expect, it } from "vitest";
import { condensed } from "./condense.ts";

const versions = Array.from({ length: 40 }, (_, index) => ({ id: `v${index}`, label: `V${index}`, shortLabel: String(index), current: index === 38 }));
const spec = { versions, hidden: 0, groups: [{ name: { key: "g", seedKey: null, label: "G", retired: false }, points: versions.map(({ id }) => ({ versionId: id })) }] };

it("keeps the first version and the latest, and says how many it leaves out", () => {
  const short = condensed(spec, 5);
  expect(short.versions.map(({ id }) => id)).toEqual(["v0", "v36", "v37", "v38", "v39"]);
  expect(short.groups[0]?.points.map(({ versionId }) => versionId)).toEqual(["v0", "v36", "v37", "v38", "v39"]);
  expect(short.hidden).toBe(35);
  expect(condensed(spec, 40)).toBe(spec);
});
