import { describe, expect, it } from "vitest";
import { NOT_JUDGED, type Assessment } from "./assessment.ts";
import { besideTheChart, evolutionMessage, evolutionMoves, evolutionSpec, shortName, type EvolutionFacts } from "./evolution.ts";

const risk = { id: "r", number: 1, kind: "risk", statement: "La valeur part", lensId: "l", exchangeable: false, quantifiable: true, retiredOn: null } as const;
const benefit = { id: "b", number: 2, kind: "benefit", statement: "On apprend", lensId: "l", exchangeable: true, quantifiable: false, retiredOn: null } as const;
const wordy = { ...benefit, id: "w", number: 3, exchangeable: false };

const said = (impactId: string, versionId: string, kind: "expected" | "observed", values: Partial<Assessment> & { reason?: string }) =>
  ({ ...NOT_JUDGED, impactId, versionId, kind, assessmentRevision: 1, move: "kept" as const, reason: "", ...values });

const facts: EvolutionFacts = {
  versions: [
    { id: "v0", name: "POM 1.0", state: "opened", position: 0 },
    { id: "v1", name: "POM 1.1", state: "produced", position: 1 },
    { id: "v2", name: "POM 2.0", state: "expected", position: 2 },
  ],
  lenses: [{ id: "l", seedKey: "image", label: null }, { id: "own", seedKey: null, label: "Climat" }],
  impacts: [risk, benefit, wordy],
  assessments: [
    said("r", "v0", "observed", { likelihoodBefore: 5, severityBefore: 4, move: "new" }),
    said("b", "v0", "observed", { magnitude: 2, move: "new" }),
    said("w", "v0", "observed", { magnitude: 5, move: "new" }),
    said("r", "v1", "expected", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 2, move: "changed", reason: "Espéré" }),
    said("r", "v1", "observed", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 3, move: "changed", reason: "Une charte" }),
    said("b", "v1", "observed", { magnitude: 4, move: "changed", reason: "Trois villes" }),
    said("b", "v2", "expected", { magnitude: 4, move: "retired", reason: "Acquis" }),
  ],
};
const words = { title: "t", definition: "d", benefitAxis: "b", riskAxis: "r", lensTitle: (lens: { seedKey: string | null; label: string | null }) => lens.label ?? lens.seedKey ?? "" };

describe("evolutionSpec", () => {
  it("draws every lens and version, a workspace's own lens too, expected beside observed", () => {
    const spec = evolutionSpec(facts, words);
    expect(spec.lenses.map(({ title }) => title)).toEqual(["image", "Climat"]);
    expect(spec.versions.map(({ shortLabel, current }) => [shortLabel, current])).toEqual([["1.0", false], ["1.1", true], ["2.0", false]]);
    expect(spec.lenses[0]?.points[1]).toMatchObject({ benefit: { observed: 4 }, risk: { expected: 2, observed: 3, beforeAction: 4 } });
  });
});

describe("evolutionMessage", () => {
  it("compares the highest levels of the two latest versions assessed, never a sum, wording-only left out", () => {
    expect(evolutionMessage({ ...facts, assessments: facts.assessments.filter(({ versionId }) => versionId !== "v2") }))
      .toEqual({ from: { version: "POM 1.0", benefit: 2, risk: 4 }, to: { version: "POM 1.1", benefit: 4, risk: 3 }, expected: false });
  });

  it("has nothing to say before the first assessment", () => {
    expect(evolutionMessage({ ...facts, assessments: [] })).toBeNull();
  });
});

describe("evolutionMoves", () => {
  it("tells what moved with its reason, observed rather than expected, the latest first", () => {
    expect(evolutionMoves(facts).map(({ version, number, move, before, after, reason }) => [version, number, move, before, after, reason])).toEqual([
      ["POM 2.0", 2, "retired", 4, null, "Acquis"],
      ["POM 1.1", 1, "changed", 4, 3, "Une charte"],
      ["POM 1.1", 2, "changed", 2, 4, "Trois villes"],
    ]);
  });
});

describe("besideTheChart", () => {
  it("lists what can only be worded, and what no lens was given to", () => {
    const beside = besideTheChart({ ...facts, impacts: [wordy, { ...risk, lensId: null }, { ...wordy, retiredOn: "2018-01-01" }] });
    expect([beside.wordingOnly.length, beside.withoutLens.length]).toEqual([1, 1]);
  });
});

describe("shortName", () => {
  it("keeps the number at the end of a name, else its first word", () => {
    expect(["POM 1.1", "Twizy de série", "V2"].map(shortName)).toEqual(["1.1", "Twizy", "2"]);
  });
});
