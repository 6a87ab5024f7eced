import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CORNER_NAMES, cutClasses, inset, patchCorners, PULLS, points } from "./quilt-geometry.ts";

const lines = { rowIds: ["u1", "u2", "u3"], columnIds: ["s1", "s2", "s3", "s4"] };

describe("patchCorners", () => {
  it("shares corners between neighbours", () => {
    const left = patchCorners(lines, 1, 1);
    const right = patchCorners(lines, 1, 2);
    expect(right[0][0]).toBeCloseTo(left[1][0] - 100);
    expect(right[0][1]).toBeCloseTo(left[1][1]);
    const under = patchCorners(lines, 2, 1);
    expect(under[1][1]).toBeCloseTo(left[2][1] - 100);
  });

  it("never leaves the binding", () => {
    const [topLeft, topRight] = patchCorners(lines, 0, 0);
    expect(topLeft).toEqual([0, 0]);
    expect(topRight[1]).toBe(0);
    expect(patchCorners(lines, 2, 3)[2]).toEqual([100, 100]);
  });

  it("keeps its place when the quilt grows", () => {
    const grown = { rowIds: [...lines.rowIds, "u4"], columnIds: [...lines.columnIds, "s5"] };
    expect(patchCorners(grown, 1, 1)).toEqual(patchCorners(lines, 1, 1));
  });

  it("pulls within a tenth of a cell, not everywhere alike", () => {
    const shifts = lines.columnIds.slice(1).map((_, column) => patchCorners(lines, 1, column + 1)[0][0]);
    expect(Math.max(...shifts.map(Math.abs))).toBeLessThanOrEqual(7);
    expect(new Set(shifts).size).toBeGreaterThan(1);
  });
});

describe("the cloth", () => {
  it("is cut by the stylesheet where the seam is drawn", () => {
    const css = readFileSync(new URL("./quilt-cut.css", import.meta.url), "utf8");
    for (const name of CORNER_NAMES) {
      PULLS.forEach(([x, y], index) => {
        const [, atX, atY] = new RegExp(`\\.${name}${index} \\{ --${name}x: ([-.\\d]+)%; --${name}y: ([-.\\d]+)%; \\}`).exec(css) ?? [];
        expect([name, index, Number(atX), Number(atY)]).toEqual([name, index, x, y]);
      });
    }
  });

  it("slides along the binding on the sides of the quilt", () => {
    expect(cutClasses(lines, 0, 0)).toMatch(/^nw\d+ ne\d+ se\d+ sw\d+ at-top at-left$/);
    expect(cutClasses(lines, 2, 3)).toMatch(/ at-right at-bottom$/);
    expect(cutClasses(lines, 1, 1)).not.toContain("at-");
  });
});

describe("the seam", () => {
  it("draws in from every side", () => {
    const square = [[0, 0], [100, 0], [100, 100], [0, 100]] as const;
    expect(inset(square, 5, 8)).toEqual([[5, 8], [95, 8], [95, 92], [5, 92]]);
    expect(points(square)).toBe("0,0 100,0 100,100 0,100");
  });
});
