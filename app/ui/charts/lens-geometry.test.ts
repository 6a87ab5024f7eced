import { describe, expect, it } from "vitest";
import { LENS, columnScale, lensWidth, levelScale, steps } from "./lens-geometry.ts";

describe("the geometry of a lens", () => {
  it("puts benefits above the axis and risks below, at the same pace", () => {
    expect(LENS.zero - levelScale("benefit")(3)).toBe(levelScale("risk")(3) - LENS.zero);
    expect(levelScale("benefit")(0)).toBe(LENS.zero);
  });

  it("draws one rectangle per step and none for nothing", () => {
    expect(steps("benefit", 4)).toHaveLength(4);
    expect(steps("risk", 0)).toEqual([]);
    expect(steps("risk", 9)).toHaveLength(5);
  });

  it("widens with the versions", () => {
    expect(lensWidth(6)).toBeGreaterThan(lensWidth(4));
    const at = columnScale(["a", "b"]);
    expect(at("b") - at("a")).toBe(34);
  });
});
