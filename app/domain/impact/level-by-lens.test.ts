import { expect, test } from "vitest";
import { NOT_JUDGED, type Assessment, type Judgement } from "./assessment.ts";
import { lensSeries } from "./level-by-lens.ts";

const impact = (id: string, kind: "benefit" | "risk", lensId: string) => ({ id, kind, lensId, quantifiable: true, exchangeable: false });
const at = (impactId: string, versionId: string, judged: Partial<Judgement>, kind: Assessment["kind"] = "observed"): Assessment => ({ ...NOT_JUDGED, ...judged, impactId, versionId, kind, assessmentRevision: 1, move: "kept" });

test("a point per version: expected beside observed, 0 for nothing at stake, null for nobody assessed", () => {
  const impacts = [impact("b", "benefit", "l1"), impact("r", "risk", "l1"), impact("s", "risk", "l1"), impact("u", "benefit", "l2")];
  const assessments = [
    at("b", "v1", { magnitude: 2 }),
    at("r", "v1", { likelihoodBefore: 5, severityBefore: 4, likelihoodAfter: 2 }),
    at("s", "v1", { likelihoodBefore: 1, severityBefore: 1 }),
    at("u", "v1", {}),
    at("b", "v2", { magnitude: 4 }, "expected"),
    at("b", "v2", { magnitude: 3 }),
    at("r", "v3", { likelihoodBefore: 3, severityBefore: 3 }, "expected"),
  ];
  const lenses = [{ id: "l1", code: "legal", title: "Juridique" }, { id: "l2", code: "image", title: "Image" }] as const;
  const nothing = { expected: null, observed: null, count: 0 };
  expect(lensSeries({ impacts, assessments, versionIds: ["v1", "v2", "v3", "v4"], lenses })).toEqual([
    {
      lens: "legal",
      title: "Juridique",
      points: [
        { versionId: "v1", benefit: { expected: null, observed: 2, count: 1 }, risk: { expected: null, observed: 2, beforeAction: 4, count: 2 } },
        { versionId: "v2", benefit: { expected: 4, observed: 3, count: 1 }, risk: { expected: 0, observed: 0, beforeAction: null, count: 0 } },
        { versionId: "v3", benefit: { expected: 0, observed: null, count: 0 }, risk: { expected: 2, observed: null, beforeAction: null, count: 1 } },
        { versionId: "v4", benefit: nothing, risk: { ...nothing, beforeAction: null } },
      ],
    },
    {
      lens: "image",
      title: "Image",
      points: [
        { versionId: "v1", benefit: nothing, risk: { expected: null, observed: 0, beforeAction: null, count: 0 } },
        { versionId: "v2", benefit: { expected: 0, observed: 0, count: 0 }, risk: { expected: 0, observed: 0, beforeAction: null, count: 0 } },
        { versionId: "v3", benefit: { expected: 0, observed: null, count: 0 }, risk: { expected: 0, observed: null, beforeAction: null, count: 0 } },
        { versionId: "v4", benefit: nothing, risk: { ...nothing, beforeAction: null } },
      ],
    },
  ]);
});
