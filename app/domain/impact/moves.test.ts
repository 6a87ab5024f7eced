import { describe, expect, it } from "vitest";
import { besideTheChart, shortName } from "./evolution-facts.ts";
import { directionOf, evolutionMoves, mostNotable } from "./moves.ts";
import { assessed, impactOf, someFacts } from "./testing/evolution-facts.ts";

const facts = someFacts({
  impacts: [impactOf("r", "risk", { number: 1 }), impactOf("b", "benefit", { number: 2 }), impactOf("n", "risk", { number: 3 })],
  assessments: [
    assessed("r", "v0", "observed", { likelihoodBefore: 5, severityBefore: 4, move: "new" }),
    assessed("b", "v0", "observed", { magnitude: 2, move: "new" }),
    assessed("r", "v1", "expected", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 2, move: "changed", reason: "Espéré" }),
    assessed("r", "v1", "observed", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 3, move: "changed", reason: "Une charte" }),
    assessed("b", "v1", "observed", { magnitude: 4, move: "changed", reason: "Trois villes" }),
    assessed("n", "v1", "observed", { likelihoodBefore: 1, severityBefore: 5, move: "new", reason: "Vu à l’essai" }),
    assessed("b", "v2", "expected", { magnitude: 4, move: "retired", reason: "Acquis" }),
  ],
});

describe("evolutionMoves", () => {
  it("tells what moved with its reason, observed rather than expected, the latest first", () => {
    expect(evolutionMoves(facts).map(({ version, number, move, before, after, expected, reason }) => [version, number, move, before, after, expected, reason])).toEqual([
      ["POM 2.0", 2, "retired", 4, null, null, "Acquis"],
      ["POM 1.1", 1, "changed", 4, 3, 2, "Une charte"],
      ["POM 1.1", 2, "changed", 2, 4, null, "Trois villes"],
      ["POM 1.1", 3, "new", null, 1, null, "Vu à l’essai"],
    ]);
  });

  it("puts what got worse first, then new and retired items", () => {
    expect(mostNotable(evolutionMoves(facts)).map(({ number, direction }) => [number, direction])).toEqual([[2, "worse"], [3, "worse"], [2, "better"], [1, "better"]]);
  });
});

describe("directionOf", () => {
  it("reads a stronger benefit and a weaker risk as better", () => {
    expect(directionOf("benefit", "changed", { before: 2, after: 3 })).toBe("better");
    expect(directionOf("risk", "changed", { before: 2, after: 3 })).toBe("worse");
    expect(directionOf("risk", "changed", { before: null, after: 3 })).toBe("same");
    expect(directionOf("risk", "retired", { before: 3, after: null })).toBe("better");
  });
});

describe("besideTheChart", () => {
  it("lists what can only be worded, and what a grouping has no answer for", () => {
    const wordy = impactOf("w", "benefit", { quantifiable: false });
    const beside = besideTheChart(someFacts({ impacts: [wordy, impactOf("x", "risk", { timeScale: null }), { ...wordy, retiredOn: "2018-01-01" }] }), "time");
    expect([beside.wordingOnly.length, beside.withoutGroup.length]).toEqual([1, 1]);
  });
});

describe("shortName", () => {
  it("keeps the number at the end of a name, else its first word", () => {
    expect(["POM 1.1", "Twizy de série", "V2"].map(shortName)).toEqual(["1.1", "Twizy", "2"]);
  });
});
