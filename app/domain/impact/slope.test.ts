import { describe, expect, it } from "vitest";
import { riskGridSpec } from "./risk-grid.ts";
import { slopeSpec } from "./slope.ts";
import { assessed, impactOf, manyVersions, someFacts } from "./testing/evolution-facts.ts";

const facts = someFacts({
  impacts: [impactOf("kept", "benefit", { number: 1 }), impactOf("worse", "risk", { number: 2 }), impactOf("new", "risk", { number: 3 }), impactOf("gone", "risk", { number: 4 }), impactOf("vague", "risk", { number: 5 })],
  assessments: [
    assessed("kept", "v0", "observed", { magnitude: 3 }),
    assessed("kept", "v1", "observed", { magnitude: 3 }),
    assessed("worse", "v0", "observed", { likelihoodBefore: 2, severityBefore: 5 }),
    assessed("worse", "v1", "expected", { likelihoodBefore: 2, severityBefore: 5 }),
    assessed("worse", "v1", "observed", { likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: 4, move: "changed", reason: "Vu deux fois" }),
    assessed("new", "v1", "observed", { likelihoodBefore: 1, severityBefore: 5, move: "new", reason: "Vu" }),
    assessed("gone", "v0", "observed", { likelihoodBefore: 3, severityBefore: 3 }),
    assessed("gone", "v1", "observed", { likelihoodBefore: 3, severityBefore: 3, move: "retired", reason: "Sites fermés" }),
    assessed("vague", "v1", "observed"),
    assessed("kept", "v2", "expected", { magnitude: 4, move: "changed", reason: "Espéré" }),
  ],
});

describe("slopeSpec", () => {
  it("puts worse, new and retired items first, towards the version asked for", () => {
    expect(slopeSpec(facts, "v1").rows.map(({ number, status }) => [number, status])).toEqual([[2, "worse"], [3, "new"], [4, "retired"], [1, "same"], [5, "same"]]);
    expect(slopeSpec(facts).to).toMatchObject({ id: "v2", stage: "expected" });
    expect(slopeSpec(facts).rows.find(({ number }) => number === 1)?.status).toBe("better");
    expect(slopeSpec(facts, "not-a-version").to?.id).toBe("v2");
  });

  it("keeps expected, observed and before the action apart, and what is gone gone", () => {
    const { rows } = slopeSpec(facts, "v1");
    expect(rows[0]?.points[1]).toEqual({ versionId: "v1", expected: 2, observed: 4, beforeAction: 5, retired: false, absent: false });
    expect(rows[2]?.points.map(({ retired }) => retired)).toEqual([false, true, true]);
  });

  it("tells once what is gone, and nothing of what is not there yet", () => {
    const numbers = (to: string) => slopeSpec(facts, to).rows.map(({ number }) => number).sort();
    expect(numbers("v0")).toEqual([1, 2, 4]);
    expect(numbers("v1")).toEqual([1, 2, 3, 4, 5]);
    expect(numbers("v2")).toEqual([1, 2, 3, 5]);
    expect(slopeSpec(facts, "v1").rows.find(({ number }) => number === 3)?.points.map(({ absent }) => absent)).toEqual([true, false, false]);
  });

  it("shows the first and the last of many versions, and the one looked at", () => {
    const many = slopeSpec(someFacts({ versions: manyVersions(40), impacts: [impactOf("b", "benefit")], assessments: manyVersions(40).map(({ id }) => assessed("b", id, "observed", { magnitude: 1 })) }), "v9");
    expect(many.versions.map(({ id }) => id)).toEqual(["v0", "v9", "v33", "v34", "v35", "v36", "v37", "v38", "v39"]);
    expect(many.hidden).toBe(31);
  });
});

describe("riskGridSpec", () => {
  it("places what remains, with where it comes from, the worst first", () => {
    const grid = riskGridSpec(facts, "v1");
    expect(grid.risks).toMatchObject([
      { number: 2, now: { likelihood: 4, severity: 5, level: 4 }, beforeAction: { likelihood: 5, level: 5 }, previous: { likelihood: 2, level: 2 }, reason: "Vu deux fois" },
      { number: 3, now: { likelihood: 1, severity: 5, level: 1 }, beforeAction: null, previous: null },
    ]);
    expect(grid.from).toBe("POM 1.0");
  });

  it("lists beside it what has no place, and what is gone", () => {
    const grid = riskGridSpec(facts, "v1");
    expect(grid.unplaced.map(({ number }) => number)).toEqual([5]);
    expect(grid.retired).toMatchObject([{ number: 4, level: 2, reason: "Sites fermés" }]);
  });

  it("has nothing to come from at the first version", () => {
    expect(riskGridSpec(facts, "v0")).toMatchObject({ from: null, risks: [{ number: 2, previous: null }, { number: 4, previous: null }] });
  });
});
