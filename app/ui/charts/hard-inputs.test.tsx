import { describe, expect, it } from "vitest";
import { condensed } from "#app/domain/chart/condense.ts";
import { GROUPINGS } from "#app/domain/chart/evolution-spec.ts";
import { amountSpec } from "#app/domain/impact/amount-spec.ts";
import { bandSpec } from "#app/domain/impact/band-spec.ts";
import type { EvolutionFacts } from "#app/domain/impact/evolution-facts.ts";
import { levelSpec } from "#app/domain/impact/level-spec.ts";
import { levelTrend } from "#app/domain/impact/level-trend.ts";
import { evolutionMoves } from "#app/domain/impact/moves.ts";
import { riskGridSpec } from "#app/domain/impact/risk-grid.ts";
import { slopeSpec } from "#app/domain/impact/slope.ts";
import { assessed, impactOf, lensOf, manyVersions, someFacts } from "#app/domain/impact/testing/evolution-facts.ts";
import { EvolutionChart } from "./evolution/EvolutionChart.tsx";
import { LevelTrend } from "./evolution/LevelTrend.tsx";
import { MovedList } from "./evolution/MovedList.tsx";
import { RiskGridChart } from "./risk-grid/RiskGridChart.tsx";
import { SlopeChart } from "./slope/SlopeChart.tsx";
import { rendered, textOf } from "./testing/render.tsx";

const LONG = "Une phrase longue de deux cents signes qui ne tient nulle part ".repeat(4).slice(0, 200);
const risk = impactOf("r", "risk", { number: 7 });
const benefit = impactOf("b", "benefit", { number: 8 });
const both = (versionId: string, magnitude: number, likely: number) => [
  assessed("b", versionId, "observed", { magnitude, move: "changed", reason: "Vu" }),
  assessed("r", versionId, "observed", { likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: likely, move: "changed", reason: "Vu aussi" }),
];
const money = (low: number, likely: number, high: number) => ({ unit: "money" as const, amountLow: low, amountLikely: likely, amountHigh: high });

const HARD: Record<string, EvolutionFacts> = {
  "no version": someFacts({ versions: [], impacts: [risk, benefit] }),
  "no item": someFacts(),
  "one version": someFacts({ versions: someFacts().versions.slice(0, 1), impacts: [risk, benefit], assessments: both("v0", 2, 3) }),
  "forty versions": someFacts({ versions: manyVersions(40), impacts: [risk, benefit], assessments: manyVersions(40).flatMap(({ id }, index) => both(id, (index % 5) + 1, ((index + 2) % 5) + 1)) }),
  "all zero": someFacts({ impacts: [risk, benefit], assessments: [assessed("b", "v0", "observed", money(0, 0, 0)), assessed("r", "v0", "observed", { move: "retired", reason: "Fini" })] }),
  "all unknown": someFacts({ impacts: [risk, benefit], assessments: [assessed("b", "v0", "observed"), assessed("r", "v0", "observed"), assessed("r", "v1", "expected")] }),
  "from 1 € to 10 bn €": someFacts({ impacts: [risk, benefit], assessments: [assessed("b", "v0", "observed", { magnitude: 1, ...money(100, 100, 100) }), assessed("r", "v0", "observed", money(100, 500_000_000_000, 1_000_000_000_000))] }),
  "a retired lens": someFacts({ lenses: [lensOf("legal", true)], impacts: [risk, benefit], assessments: both("v0", 4, 2) }),
  "long names": someFacts({
    versions: someFacts().versions.map((version) => ({ ...version, name: LONG })), lenses: [{ id: "legal", seedKey: null, label: LONG, retired: false }],
    impacts: [{ ...risk, statement: LONG }, { ...benefit, statement: LONG }], assessments: [...both("v0", 4, 2), ...both("v1", 1, 5)],
  }),
  "thirty risks in a square": someFacts({
    impacts: Array.from({ length: 30 }, (_, index) => impactOf(`r${index}`, "risk", { number: index + 1 })),
    assessments: Array.from({ length: 30 }, (_, index) => assessed(`r${index}`, "v1", "observed", { likelihoodBefore: 3, severityBefore: 3 })),
  }),
};

const records = { workspace: "pom", program: "pom" };

/** Every reading by lens, and the levels by each other grouping. */
function everyPicture(facts: EvolutionFacts): string[] {
  const specs = [levelSpec(facts, "lens"), ...GROUPINGS.slice(1).map((by) => levelSpec(facts, by)), bandSpec(facts, "lens", "after"), bandSpec(facts, "time", "before"), amountSpec(facts, "lens")].filter((spec) => spec !== null);
  return [
    ...specs.map((spec) => rendered(<EvolutionChart spec={spec} records={records} />, spec.kind === "level" ? "fr" : "en")),
    ...specs.flatMap((spec) => (spec.kind === "level" ? [rendered(<EvolutionChart spec={condensed(spec, 5)} compact records={records} />)] : [])),
    rendered(<SlopeChart spec={slopeSpec(facts)} workspace="pom" />),
    rendered(<RiskGridChart spec={riskGridSpec(facts)} workspace="pom" />),
    rendered(<MovedList moves={evolutionMoves(facts)} workspace="pom" />),
    rendered(<LevelTrend spec={levelTrend(facts)} />),
  ];
}

describe.each(Object.entries(HARD))("with %s", (_, facts) => {
  it("draws every picture: no number that is none, no mark outside, no inline style", () => {
    for (const html of everyPicture(facts)) {
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(html).not.toMatch(/ style="/);
      expect(html).not.toMatch(/(?:width|height)="-/);
    }
  });
});

describe("what is drawn is true", () => {
  const facts = (name: keyof typeof HARD) => HARD[name] ?? someFacts();

  it("says n.c. of what nobody judged, never 0", () => {
    const text = textOf(rendered(<EvolutionChart spec={levelSpec(facts("all unknown"), "lens")!} />));
    expect(text).toContain("bénéfice n.c.");
    expect(text).toContain("[0/1]");
  });

  it("shows forty versions whole on a page of its own, and the first and last ones in a brief", () => {
    const spec = levelSpec(facts("forty versions"), "lens")!;
    expect(textOf(rendered(<EvolutionChart spec={spec} />)).match(/POM 40\.0/g)?.length).toBeGreaterThan(0);
    const brief = textOf(rendered(<EvolutionChart spec={condensed(spec, 5)} compact />));
    expect(brief).toContain("35 versions intermédiaires");
    expect(brief).not.toContain("POM 20.0");
  });

  it("names a retired lens as one, a long statement in full, and each of thirty risks in one square", () => {
    expect(textOf(rendered(<EvolutionChart spec={levelSpec(facts("a retired lens"), "lens")!} />))).toContain("Juridique (retiré)");
    expect(textOf(rendered(<SlopeChart spec={slopeSpec(facts("long names"))} />))).toContain(LONG.trim());
    const grid = textOf(rendered(<RiskGridChart spec={riskGridSpec(facts("thirty risks in a square"))} />));
    expect(grid).toContain("+25");
    for (let number = 1; number <= 30; number += 1) expect(grid).toContain(`R ${number} `);
  });

  it("writes 1 € and 10 bn € beside each other", () => {
    const text = textOf(rendered(<EvolutionChart spec={amountSpec(facts("from 1 € to 10 bn €"), "lens")!} />));
    expect(text).toMatch(/bénéfices chiffrés à 1 €/);
    expect(text).toMatch(/10 000 000 000 €/);
  });

  it("has a place to start from before the first assessment", () => {
    expect(levelSpec(facts("no version"), "lens")).toBeNull();
    expect(textOf(rendered(<SlopeChart spec={slopeSpec(facts("no item"))} />))).toContain("Rien n’est encore évalué");
    expect(textOf(rendered(<RiskGridChart spec={riskGridSpec(facts("no version"))} />))).toContain("La grille apparaît");
    expect(textOf(rendered(<LevelTrend spec={levelTrend(facts("no version"))} />))).toBe("n.c.");
  });
});
