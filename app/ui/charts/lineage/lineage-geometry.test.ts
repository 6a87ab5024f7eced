import { describe, expect, it } from "vitest";
import { lineageSpec, type FlowHypothesis } from "#app/domain/chart/lineage-spec.ts";
import { lineageLayout } from "./lineage-geometry.ts";

const iterations = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `i${index + 1}`, number: index + 1 }));
const chain = (n: number, each: number): FlowHypothesis[] =>
  iterations(n).flatMap(({ number }) => Array.from({ length: each }, (_, place) => ({
    id: `${number}.${place}`, iterationNumber: number, verdict: "inconclusive" as const, parentId: number === 1 ? null : `${number - 1}.${place}`, relation: number === 1 ? null : ("carried" as const),
  })));

describe("lineageLayout", () => {
  it("draws nothing of nothing, and one bar of one hypothesis", () => {
    expect(lineageLayout(lineageSpec({ iterations: [], hypotheses: [] }))).toMatchObject({ columns: [], ribbons: [] });
    const one = lineageLayout(lineageSpec({ iterations: iterations(1), hypotheses: chain(1, 1) }));
    expect(one.columns[0]?.origins).toMatchObject([{ kind: "new", count: 1, height: 17 }]);
    expect(one.ribbons).toHaveLength(1);
  });

  it("keeps three hundred hypotheses within its height, with room for each label", () => {
    const { columns, ribbons, height } = lineageLayout(lineageSpec({ iterations: iterations(4), hypotheses: chain(4, 300) }));
    expect(height).toBeLessThan(300);
    expect(ribbons.every(({ d }) => !d.includes("NaN"))).toBe(true);
    for (const { results } of columns) results.slice(1).forEach((stratum, index) => expect(stratum.y - (results[index]?.y ?? 0)).toBeGreaterThanOrEqual(20));
  });

  it("is as thick where a ribbon leaves as where it arrives, unless a hypothesis was split", () => {
    const { columns, ribbons } = lineageLayout(lineageSpec({ iterations: iterations(2), hypotheses: chain(2, 3) }));
    const between = ribbons.filter(({ within }) => !within);
    expect(between).toHaveLength(1);
    const [x0, y0] = [columns[0]!.results[0]!.x + 12, columns[0]!.results[0]!.y];
    expect(between[0]!.d.startsWith(`M${x0} ${y0}C`)).toBe(true);
    expect(between[0]!.d).toContain(`V${columns[1]!.origins[0]!.y + 51}`);
  });
});
