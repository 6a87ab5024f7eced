import { describe, expect, it } from "vitest";
import type { LevelPoint, LevelSpec } from "#app/domain/chart/evolution-spec.ts";
import { levelRows } from "./level-rows.ts";

const versions = ["1.0", "1.1", "2.0"].map((shortLabel) => ({ id: `v${shortLabel}`, label: `Halle ${shortLabel}`, shortLabel, current: false }));
const points: LevelPoint[] = [
  { versionId: "v1.0", benefit: { observed: 2, expected: null, count: 1, unjudged: 0 }, risk: { observed: 3, expected: 2, beforeAction: 5, count: 2, unjudged: 1 } },
  { versionId: "v1.1", benefit: { observed: 0, expected: 4, count: 1, unjudged: 0 }, risk: { observed: null, expected: null, beforeAction: null, count: 0, unjudged: 2 } },
  { versionId: "v2.0", benefit: { observed: null, expected: 5, count: 3, unjudged: 0 }, risk: { observed: 0, expected: 1, beforeAction: null, count: 1, unjudged: 0 } },
];
const group = { name: { key: "legal", seedKey: null, label: "Juridique", retired: false }, points };
const spec: LevelSpec = { kind: "level", grouping: "lens", versions, groups: [group], hidden: 0, message: { observed: null, expected: null } };

describe("levelRows", () => {
  const rows = levelRows(spec, group);

  it("has the levels of the spec, risks below zero", () => {
    const up = (level: number | null) => (level === null ? null : Math.abs(level));
    expect(rows.map((row) => [row.benefit, row.benefitExpected, up(row.risk), up(row.riskExpected), up(row.riskBefore)]))
      .toEqual(points.map(({ benefit, risk }) => [benefit.observed, benefit.expected, risk.observed, risk.expected, risk.beforeAction]));
    expect(rows[0]).toMatchObject({ risk: -3, riskExpected: -2, riskBefore: -5 });
    expect(Object.is(rows[2]?.risk, 0), "nothing at stake is no minus zero").toBe(true);
  });

  it("keeps the figures that pointing tells as they are, in the order of the versions", () => {
    expect(rows.map(({ point }) => point)).toEqual(points);
    expect(rows.map(({ label }) => label)).toEqual(versions.map(({ label }) => label));
  });

  it("leaves out a version that the group has no point for", () => {
    expect(levelRows(spec, { ...group, points: points.slice(0, 1) }).map(({ id }) => id)).toEqual(["v1.0"]);
  });
});
