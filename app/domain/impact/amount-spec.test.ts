import { expect, it } from "vitest";
import { amountSpec } from "./amount-spec.ts";
import { bandSpec } from "./band-spec.ts";
import { assessed, impactOf, someFacts } from "./testing/evolution-facts.ts";

const money = (amountLow: number, amountLikely: number, amountHigh: number) => ({ unit: "money" as const, amountLow, amountLikely, amountHigh });
const facts = someFacts({
  impacts: [impactOf("a", "benefit"), impactOf("b", "benefit", { lensId: "image" }), impactOf("c", "benefit"), impactOf("r", "risk")],
  assessments: [
    assessed("a", "v0", "observed", { magnitude: 5, ...money(1, 2, 3) }),
    assessed("b", "v0", "observed", { magnitude: 1, ...money(10, 20, 30) }),
    assessed("c", "v0", "observed", { magnitude: 3 }),
    assessed("r", "v0", "observed", { likelihoodBefore: 5, severityBefore: 5, likelihoodAfter: 1, unit: "person-months", amountLow: 0, amountLikely: 0, amountHigh: 0 }),
  ],
});

it("adds ranges within a unit, counts what has none, and keeps units apart", () => {
  const [money, months] = amountSpec(facts, "lens")!.units;
  expect([money!, months!].map(({ unit, most }) => [unit, most])).toEqual([["money", 30], ["person-months", 1]]);
  expect(money!.groups[0]!.points[0]!.benefit.observed).toEqual({ range: { low: 1, likely: 2, high: 3 }, counted: 1, uncounted: 1 });
  expect(money!.message).toMatchObject({ version: "POM 1.0", benefit: { range: { low: 11, likely: 22, high: 33 }, counted: 2, uncounted: 1 }, risk: { range: null, counted: 0, uncounted: 0 } });
  expect(months!.groups[0]!.points[0]!.risk.observed!.range).toEqual({ low: 0, likely: 0, high: 0 });
});

it("draws no unit that nobody used", () => {
  expect(amountSpec(someFacts({ impacts: [impactOf("a", "benefit")], assessments: [assessed("a", "v0", "observed", { magnitude: 1 })] }), "lens")?.units).toEqual([]);
});

it("counts items by band, risks after their control action or before it", () => {
  const strong = (control: "after" | "before") => bandSpec(facts, "lens", control)?.message?.to.risk;
  expect(strong("after")).toEqual({ weak: 1, medium: 0, strong: 0 });
  expect(strong("before")).toEqual({ weak: 0, medium: 0, strong: 1 });
  expect(bandSpec(facts, "lens", "after")?.message?.to.benefit).toEqual({ weak: 1, medium: 1, strong: 1 });
});
