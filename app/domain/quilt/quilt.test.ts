import { describe, expect, it } from "vitest";
import { pairsThen, quiltCells, quiltMessage, stakeholdersHeld, type QuiltFilter, type QuiltHypothesis, type QuiltIteration, type QuiltPair } from "./quilt.ts";

const iterations: QuiltIteration[] = [
  { number: 1, openedOn: "2017-04-01", closedOn: "2017-10-13" },
  { number: 2, openedOn: "2017-11-01", closedOn: "2018-04-27" },
  { number: 3, openedOn: "2018-05-02", closedOn: null },
];
const pair = (id: string, createdOn: string, more: Partial<QuiltPair> = {}): QuiltPair => ({
  id, usageId: "u", stakeholderId: null, categoryId: "c", createdOn, engagement: "identified", engagements: [], ...more,
});
const hypothesis = (number: number, iterationNumber: number, verdict: QuiltHypothesis["verdict"], more: Partial<QuiltHypothesis> = {}): QuiltHypothesis => ({
  pairId: "p", number, iterationNumber, verdict, lineageId: `l${number}`, ...more,
});

describe("quiltCells", () => {
  it("shows the verdict of the latest hypothesis, the one before in the corner, and counts lineages", () => {
    const hypotheses = [hypothesis(1, 1, "inconclusive"), hypothesis(4, 2, "validated", { lineageId: "l1" })];
    const [cell] = quiltCells({ pairs: [pair("p", "2017-03-15")], hypotheses, iterations, at: 3 });
    expect(cell).toMatchObject({ verdict: "validated", previousVerdict: "inconclusive", hypotheses: 1, isNew: false });
  });

  it("goes back: at POM 1.0 only what iteration 1 had told, with the engagement of that day", () => {
    const engagements = [{ on: "2017-05-01", state: "interested" as const }, { on: "2018-01-10", state: "committed" as const }];
    const hypotheses = [hypothesis(1, 1, "inconclusive"), hypothesis(4, 2, "validated")];
    const [cell] = quiltCells({ pairs: [pair("p", "2017-03-15", { engagement: "committed", engagements })], hypotheses, iterations, at: 1 });
    expect(cell).toMatchObject({ verdict: "inconclusive", previousVerdict: null, engagement: "interested" });
  });

  it("leaves out pairs that were not there yet, and marks those of the iteration as new", () => {
    const pairs = [pair("p", "2018-05-20")];
    expect(quiltCells({ pairs, hypotheses: [], iterations, at: 2 })).toEqual([]);
    expect(quiltCells({ pairs, hypotheses: [], iterations, at: 3 })).toMatchObject([{ isNew: true, verdict: null }]);
  });

  it("is running while no verdict is given", () => {
    expect(quiltCells({ pairs: [pair("p", "2017-03-15")], hypotheses: [hypothesis(9, 3, null)], iterations, at: 3 })[0]!.verdict).toBe("running");
  });

  it("sews a patch with its strongest engagement; left only when nobody else is there", () => {
    const engaged = (states: QuiltPair["engagement"][]) =>
      quiltCells({ pairs: states.map((engagement, n) => pair(`p${n}`, "2017-03-15", { engagement })), hypotheses: [], iterations: [], at: 0 })[0]!.engagement;
    expect(engaged(["contacted", "left", "delivering"])).toBe("delivering");
    expect(engaged(["left"])).toBe("left");
  });

  it("has no place by category for a stakeholder without one, but one of its own by stakeholder", () => {
    const pairs = [pair("p", "2017-03-15", { categoryId: null, stakeholderId: "s" }), pair("q", "2017-03-15")];
    expect(quiltCells({ pairs, hypotheses: [], iterations, at: 3 }).map(({ whoId }) => whoId)).toEqual(["c"]);
    expect(quiltCells({ pairs, hypotheses: [], iterations, at: 3, by: "stakeholder" }).map(({ whoId, pairIds }) => [whoId, pairIds])).toEqual([["s", ["p"]], ["c", ["q"]]]);
  });

  it("filters pair by pair, on what each showed at that version", () => {
    const pairs = [pair("p", "2017-03-15", { engagement: "committed" }), pair("q", "2017-03-15", { usageId: "v" }), pair("r", "2017-03-15")];
    const hypotheses = [hypothesis(1, 1, "validated"), hypothesis(2, 3, null, { pairId: "q" })];
    const kept = (filter: Partial<QuiltFilter>, at = 3) =>
      quiltCells({ pairs, hypotheses, iterations, at, filter: { usageId: null, verdict: null, engagement: null, ...filter } }).flatMap(({ pairIds }) => pairIds);
    expect(kept({})).toEqual(["p", "r", "q"]);
    expect(kept({ usageId: "v" })).toEqual(["q"]);
    expect(kept({ verdict: "validated" })).toEqual(["p"]);
    expect(kept({ verdict: "none" })).toEqual(["r"]);
    expect(kept({ verdict: "running" })).toEqual(["q"]);
    expect(kept({ verdict: "running" }, 2)).toEqual([]);
    expect(kept({ engagement: "committed" })).toEqual(["p"]);
    expect(kept({ engagement: "committed", verdict: "none" })).toEqual([]);
  });
});

describe("quiltMessage", () => {
  it("names the columns that hold and those still bare", () => {
    const cells = quiltCells({ pairs: [pair("p", "2017-03-15")], hypotheses: [hypothesis(1, 1, "validated")], iterations, at: 3 });
    expect(quiltMessage(cells, ["c", "d"])).toEqual({ holding: ["c"], bare: ["d"] });
  });
});

it("counts the pairs of the version shown, and for how many stakeholders the quilt holds", () => {
  const pairs = [pair("p", "2017-03-15", { stakeholderId: "a", categoryId: null }), pair("q", "2018-05-20", { stakeholderId: "b", categoryId: null })];
  expect([0, 2, 3].map((at) => pairsThen({ pairs, iterations, at }).length)).toEqual([1, 1, 2]);
  const cells = quiltCells({ pairs, hypotheses: [hypothesis(1, 1, "validated")], iterations, at: 3, by: "stakeholder" });
  expect(stakeholdersHeld(cells)).toEqual({ held: 1, of: 2 });
});
