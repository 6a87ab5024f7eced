import { describe, expect, it } from "vitest";
import { levelByLensSpec, lossScale, type LossBar } from "./chart-spec.ts";

const versions = [
  { id: "v1", label: "POM 1.0", shortLabel: "1.0", current: false },
  { id: "v2", label: "POM 1.1", shortLabel: "1.1", current: true },
];

describe("levelByLensSpec", () => {
  const benefit = { expected: 3, observed: 2, count: 4 };
  const risk = { expected: 2, observed: 2, beforeAction: 4, count: 1 };
  const spec = levelByLensSpec({
    title: "t", definition: "d", benefitAxis: "b", riskAxis: "r", versions,
    lenses: [{ lens: "legal", title: "Juridique", points: [{ versionId: "v2", benefit, risk }] }],
  });

  it("keeps a column for a version nobody assessed", () => {
    expect(spec.lenses[0]?.points.map((point) => point.benefit.observed)).toEqual([null, 2]);
  });

  it("says the same figures in the table as in the picture", () => {
    expect(spec.rows).toHaveLength(2);
    expect(spec.rows[1]).toMatchObject({ lens: "Juridique", version: "POM 1.1", benefitExpected: 3, riskBefore: 4, riskCount: 1 });
  });
});

describe("lossScale", () => {
  const bar: LossBar = { ceiling: 100, used: 0, usedUnknown: false, open: 0, openUnknown: false, remaining: 100, overrun: 0, engagedShare: 0, warning: false, refused: false };

  it("reaches the largest ceiling, or what sticks out of it, and is never 0", () => {
    expect(lossScale([bar, { ...bar, ceiling: 50, used: 100, open: 20 }])).toBe(120);
    expect(lossScale([{ ...bar, ceiling: null }])).toBe(1);
  });
});
