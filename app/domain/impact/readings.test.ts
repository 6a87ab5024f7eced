import { describe, expect, test } from "vitest";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { NOT_JUDGED, type Assessment, type Judgement } from "./assessment.ts";
import type { Level } from "./impact.ts";
import { amountsByGroup, countsByBand, levelsByGroup, type ReadImpact } from "./readings.ts";

const impact = (id: string, kind: ReadImpact["kind"], group: string | null, quantifiable = true): ReadImpact => ({ id, kind, group, quantifiable, exchangeable: false });
const at = (impactId: string, versionId: string, judged: Partial<Judgement>, more: Partial<Assessment> = {}): Assessment => ({ ...NOT_JUDGED, ...judged, impactId, versionId, kind: "observed", assessmentRevision: 1, move: "kept", ...more });
const risk = (likelihoodBefore: Level, severityBefore: Level) => ({ likelihoodBefore, severityBefore });
const range = (unit: LossUnit, amountLow: number, amountLikely: number, amountHigh: number) => ({ unit, amountLow, amountLikely, amountHigh });

const none = { benefit: 0, risk: 0 };

describe("level by group", () => {
  const impacts = [impact("b1", "benefit", "legal"), impact("b2", "benefit", "legal"), impact("r1", "risk", "legal"), impact("r2", "risk", "image"), impact("w", "risk", "legal", false)];

  test("shows the strongest benefit and the worst remaining risk, with how many stand behind", () => {
    const assessments = [
      at("b1", "v1", { magnitude: 2 }),
      at("b2", "v1", { magnitude: 4 }),
      at("r1", "v1", { ...risk(5, 5), likelihoodAfter: 2 }),
      at("r2", "v1", risk(4, 4)),
      at("w", "v1", risk(5, 5)),
    ];
    expect(levelsByGroup({ impacts, assessments, versionIds: ["v1"], groups: ["legal", "image", "strategic"] })).toEqual([
      { group: "legal", versionId: "v1", stage: "observed", benefit: { level: 4, count: 2 }, risk: { level: 2, count: 1 }, riskBeforeControl: 5, unjudged: none },
      { group: "image", versionId: "v1", stage: "observed", benefit: null, risk: { level: 4, count: 1 }, riskBeforeControl: 4, unjudged: none },
      { group: "strategic", versionId: "v1", stage: "observed", benefit: null, risk: null, riskBeforeControl: null, unjudged: none },
    ]);
  });

  test("expected and observed stay side by side, versions in the order given, the latest revision read", () => {
    const assessments = [
      at("b1", "v2", { magnitude: 5 }, { kind: "expected" }),
      at("b1", "v2", { magnitude: 1 }, { assessmentRevision: 1 }),
      at("b1", "v2", { magnitude: 3 }, { assessmentRevision: 2 }),
      at("b1", "v1", { magnitude: 2 }),
    ];
    const read = levelsByGroup({ impacts, assessments, versionIds: ["v1", "v2", "v3"], groups: ["legal"] });
    expect(read.map(({ versionId, stage, benefit }) => [versionId, stage, benefit?.level])).toEqual([["v1", "observed", 2], ["v2", "expected", 5], ["v2", "observed", 3]]);
  });

  test("a retired or unjudged item does not count", () => {
    const assessments = [at("r1", "v1", risk(5, 5), { move: "retired" }), at("b1", "v1", {}), at("b2", "v1", { magnitude: 1 })];
    expect(levelsByGroup({ impacts, assessments, versionIds: ["v1"], groups: ["legal"] })).toEqual([
      { group: "legal", versionId: "v1", stage: "observed", benefit: { level: 1, count: 1 }, risk: null, riskBeforeControl: null, unjudged: { benefit: 1, risk: 0 } },
    ]);
  });

  test("splitting a risk in two changes no level", () => {
    const levels = (ids: string[]) =>
      levelsByGroup({ impacts: ids.map((id) => impact(id, "risk", "legal")), assessments: ids.map((id) => at(id, "v1", risk(4, 5))), versionIds: ["v1"], groups: ["legal"] }).map((one) => one.risk?.level);
    expect(levels(["whole"])).toEqual([4]);
    expect(levels(["half", "other-half"])).toEqual(levels(["whole"]));
  });
});

test("how many by band, risks after their control action and before it", () => {
  const impacts = [impact("a", "risk", "legal"), impact("b", "risk", "legal"), impact("c", "risk", "legal"), impact("d", "benefit", "image"), impact("w", "benefit", "image", false)];
  const assessments = [at("a", "v1", risk(1, 1)), at("b", "v1", { ...risk(5, 5), likelihoodAfter: 3 }), at("c", "v1", {}), at("d", "v1", { magnitude: 2 }), at("w", "v1", { magnitude: 5 })];
  const nothing = { weak: 0, medium: 0, strong: 0 };
  expect(countsByBand({ impacts, assessments, versionIds: ["v1"], groups: ["legal", "image"] })).toEqual([
    { group: "legal", versionId: "v1", stage: "observed", benefit: nothing, risk: { weak: 1, medium: 1, strong: 0 }, riskBeforeControl: { weak: 1, medium: 0, strong: 1 }, unjudged: { benefit: 0, risk: 1 } },
    { group: "image", versionId: "v1", stage: "observed", benefit: { ...nothing, weak: 1 }, risk: nothing, riskBeforeControl: nothing, unjudged: none },
  ]);
});

test("amounts are added per unit, and what could not be counted is said", () => {
  const impacts = [impact("a", "benefit", "image"), impact("b", "benefit", "image"), impact("c", "benefit", "image"), impact("d", "benefit", "image"), impact("r", "risk", "image")];
  const assessments = [
    at("a", "v1", range("money", 100, 200, 400)),
    at("b", "v1", range("money", 10, 20, 30)),
    at("c", "v1", range("person-months", 1, 2, 3)),
    at("d", "v1", { magnitude: 4 }),
    at("r", "v1", range("money", 5, 6, 7), { move: "retired" }),
  ];
  expect(amountsByGroup({ impacts, assessments, versionIds: ["v1"], groups: ["image"] })).toEqual([
    {
      group: "image",
      versionId: "v1",
      stage: "observed",
      kind: "benefit",
      ranges: [
        { unit: "money", low: 110, likely: 220, high: 430, count: 2 },
        { unit: "person-months", low: 1, likely: 2, high: 3, count: 1 },
      ],
      uncounted: 1,
    },
    { group: "image", versionId: "v1", stage: "observed", kind: "risk", ranges: [], uncounted: 0 },
  ]);
});
