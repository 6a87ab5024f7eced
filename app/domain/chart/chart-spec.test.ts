import { describe, expect, it } from "vitest";
import { lossScale, type LossBar } from "./chart-spec.ts";

describe("lossScale", () => {
  const bar: LossBar = { ceiling: 100, used: 0, usedUnknown: false, open: 0, openUnknown: false, remaining: 100, overrun: 0, engagedShare: 0, warning: false, refused: false };

  it("reaches the largest ceiling, or what sticks out of it, and is never 0", () => {
    expect(lossScale([bar, { ...bar, ceiling: 50, used: 100, open: 20 }])).toBe(120);
    expect(lossScale([{ ...bar, ceiling: null }])).toBe(1);
  });
});
