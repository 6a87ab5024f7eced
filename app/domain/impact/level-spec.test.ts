import { describe, expect, it } from "vitest";
import { levelSpec } from "./level-spec.ts";
import { assessed, impactOf, lensOf, manyVersions, someFacts } from "./testing/evolution-facts.ts";

const impacts = [impactOf("b", "benefit"), impactOf("r", "risk"), impactOf("s", "risk"), impactOf("u", "benefit", { lensId: "image" })];
const facts = someFacts({
  impacts,
  assessments: [
    assessed("b", "v0", "observed", { magnitude: 2 }),
    assessed("r", "v0", "observed", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 2 }),
    assessed("s", "v0", "observed", { likelihoodBefore: 1, severityBefore: 1 }),
    assessed("u", "v0", "observed"),
    assessed("b", "v1", "expected", { magnitude: 4 }),
    assessed("b", "v1", "observed", { magnitude: 3 }),
    assessed("r", "v1", "observed", { likelihoodBefore: 5, severityBefore: 5 }),
    assessed("r", "v2", "expected", { likelihoodBefore: 3, severityBefore: 3 }),
  ],
});

describe("levelSpec", () => {
  it("keeps expected beside observed, 0 for nothing at stake, null for nobody judged", () => {
    const spec = levelSpec(facts, "lens");
    expect(spec?.groups[0]?.points).toEqual([
      { versionId: "v0", benefit: { expected: null, observed: 2, count: 1, unjudged: 0 }, risk: { expected: null, observed: 2, count: 2, unjudged: 0, beforeAction: 4 } },
      { versionId: "v1", benefit: { expected: 4, observed: 3, count: 1, unjudged: 0 }, risk: { expected: 0, observed: 5, count: 1, unjudged: 0, beforeAction: null } },
      { versionId: "v2", benefit: { expected: 0, observed: null, count: 0, unjudged: 0 }, risk: { expected: 2, observed: null, count: 1, unjudged: 0, beforeAction: null } },
    ]);
    expect(spec?.groups[1]?.points[0]?.benefit).toEqual({ expected: null, observed: null, count: 0, unjudged: 1 });
  });

  it("says which groups moved, then what is expected", () => {
    const message = levelSpec(facts, "lens")?.message;
    expect(message?.observed).toMatchObject({ from: "POM 1.0", to: "POM 1.1", benefitUp: [{ key: "legal" }], benefitDown: [], riskUp: [{ key: "legal" }], worst: { level: 5 } });
    expect(message?.expected).toMatchObject({ from: "POM 1.1", to: "POM 2.0", stage: "expected", riskDown: [{ key: "legal" }], worst: { level: 2 } });
  });

  it("does not tell a worst risk of 0 while a group has one that nobody judged", () => {
    const unjudged = levelSpec(someFacts({ impacts, assessments: [assessed("r", "v0", "observed"), assessed("u", "v0", "observed", { magnitude: 1 }), assessed("r", "v1", "observed", { likelihoodBefore: 5, severityBefore: 2 })] }), "lens");
    expect(unjudged?.message.observed).toMatchObject({ worst: { level: 2 }, worstBefore: null });
  });

  it("is not moved by splitting a risk in two without assessing it again", () => {
    const half = { ...impactOf("half", "risk"), number: 9 };
    const copied = facts.assessments.filter(({ impactId }) => impactId === "r").map((one) => ({ ...one, impactId: "half" }));
    const levels = (given: typeof facts) => levelSpec(given, "lens")?.groups.map(({ points }) => points.map(({ benefit, risk }) => [benefit.expected, benefit.observed, risk.expected, risk.observed, risk.beforeAction]));
    const whole = levelSpec(facts, "lens");
    expect(levels({ ...facts, impacts: [...impacts, half], assessments: [...facts.assessments, ...copied] })).toEqual(levels(facts));
    expect(levelSpec({ ...facts, impacts: [...impacts, half], assessments: [...facts.assessments, ...copied] }, "lens")?.message).toEqual(whole?.message);
    expect(levelSpec({ ...facts, impacts: [...impacts, half] }, "lens")).toEqual(whole);
  });

  it("groups by the other answers, and leaves out an item that has none", () => {
    const spec = levelSpec({ ...facts, impacts: impacts.map((one) => (one.id === "r" ? { ...one, materiality: null } : one)) }, "materiality");
    expect(spec?.groups.map(({ name }) => name.key)).toEqual(["material", "immaterial"]);
    expect(spec?.groups[0]?.points[1]?.risk.observed).toBe(0);
  });

  it("is null while nothing is assessed, whatever the versions", () => {
    expect(levelSpec(someFacts({ impacts }), "lens")).toBeNull();
    expect(levelSpec(someFacts({ versions: [] }), "lens")).toBeNull();
  });

  it("draws one version, forty, and a retired lens still in use", () => {
    const one = levelSpec({ ...facts, versions: facts.versions.slice(0, 1), assessments: facts.assessments.slice(0, 1) }, "lens");
    expect(one?.message).toMatchObject({ observed: { from: null, to: "POM 1.0" }, expected: null });
    const forty = levelSpec(someFacts({ versions: manyVersions(40), impacts, assessments: manyVersions(40).map(({ id }) => assessed("b", id, "observed", { magnitude: 3 })) }), "lens");
    expect(forty?.groups[0]?.points).toHaveLength(40);
    const retired = levelSpec({ ...facts, lenses: [lensOf("legal", true), lensOf("image"), lensOf("unused", true)] }, "lens");
    expect(retired?.groups.map(({ name }) => [name.key, name.retired])).toEqual([["legal", true], ["image", false]]);
  });
});
