import { describe, expect, it } from "vitest";
import type { ChartVersion } from "#app/domain/chart/evolution-spec.ts";
import { columnScale, frameOf, labelsThatFit, scalesOf, ticksOf } from "./evolution/frame.ts";
import { gridHeight, gridWidth, markAt, ranked } from "./risk-grid/grid-geometry.ts";
import { levelPlace, segmentsOf, slopeZero } from "./slope/slope-geometry.ts";

const versions = (n: number): ChartVersion[] => Array.from({ length: n }, (_, index) => ({ id: `v${index}`, label: `V ${index}`, shortLabel: `${index}.0`, current: index === n - 2 }));

describe("the frame of a small multiple", () => {
  it("puts benefits above the axis and risks below, at the same pace, zero on the axis", () => {
    const frame = frameOf(4, false);
    const { benefit, risk } = scalesOf(frame, 5);
    expect(frame.zero - benefit(3)).toBe(risk(3) - frame.zero);
    expect(benefit(0)).toBe(frame.zero);
    expect(benefit(99)).toBe(frame.top);
  });

  it("stays as wide up to eight versions, then gives each its room", () => {
    expect([1, 4, 8].map((n) => frameOf(n, false).width)).toEqual([252, 252, 252]);
    const wide = frameOf(40, false);
    expect(wide.size).toBe("wide");
    expect(columnScale(wide, versions(40))("v39") + wide.column).toBeLessThanOrEqual(wide.width);
  });

  it("names the version decided on and the ends, and lets no name touch another", () => {
    const labels = labelsThatFit(frameOf(8, true), versions(8).map((version) => ({ ...version, shortLabel: "Prototype roulant" })));
    expect(labels.map(({ id }) => id)).toContain("v6");
    expect(labels.every(({ text }) => text.length <= 9)).toBe(true);
    const middles = labels.map(({ middle }) => middle).sort((a, b) => a - b);
    expect(middles.slice(1).every((middle, index) => middle - middles[index]! > 50)).toBe(true);
  });

  it("counts in whole numbers", () => {
    expect(ticksOf(2, true)).toEqual([1, 2]);
    expect(ticksOf(1, true)).toEqual([1]);
  });
});

describe("the slope", () => {
  it("climbs for what is better, of benefits and of risks", () => {
    const [benefit, risk] = [levelPlace("benefit"), levelPlace("risk")];
    expect(benefit(4)).toBeLessThan(benefit(2));
    expect(risk(4)).toBeGreaterThan(risk(2));
    expect([benefit(0), risk(0)]).toEqual([slopeZero("benefit"), slopeZero("risk")]);
  });

  it("joins what is known, across what is not, and stops where an item is retired", () => {
    const point = (versionId: string, observed: number | null, retired = false) => ({ versionId, expected: null, observed, beforeAction: null, retired, absent: false });
    expect(segmentsOf([point("a", 1), point("b", null), point("c", 2), point("d", null, true)]).map(({ from, to }) => [from.versionId, to.versionId])).toEqual([["a", "c"]]);
  });
});

describe("the grid", () => {
  it("keeps every mark in the picture and each in a slot of its own", () => {
    const place = { likelihood: 5, severity: 1, level: 1 };
    const marks = ranked([1, 2, 3, 4, 5, 6], () => place).map(({ rank }) => markAt(place, rank));
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(marks.every(({ x, y }) => x > 0 && x < gridWidth && y > 0 && y < gridHeight)).toBe(true);
  });
});
