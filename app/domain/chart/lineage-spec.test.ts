import { describe, expect, it } from "vitest";
import type { LineageRelation } from "#app/domain/hypothesis/lineage.ts";
import { latestIterations, lineageSpec, type FlowHypothesis } from "./lineage-spec.ts";

const iterations = [1, 2, 3].map((number) => ({ id: `i${number}`, number }));
const one = (id: string, iterationNumber: number, verdict: FlowHypothesis["verdict"], parentId: string | null = null, relation: LineageRelation | null = parentId ? "carried" : null): FlowHypothesis =>
  ({ id, iterationNumber, verdict, parentId, relation });

const story = [
  one("a", 1, "inconclusive"), one("b", 1, "not-tested"), one("c", 1, "validated"),
  one("d", 2, "validated", "a"),
  one("e", 2, "invalidated", "b", "split"), one("f", 2, "inconclusive", "b", "split"),
  one("g", 3, null, "f", "changed"), one("h", 3, null),
];

describe("lineageSpec", () => {
  const spec = lineageSpec({ iterations, hypotheses: story });

  it("counts each iteration once by origin and once by result", () => {
    expect(spec.iterations[1]?.origins).toEqual({ new: 0, carried: 1, changed: 0, split: 2 });
    expect(spec.iterations[1]?.results).toEqual({ validated: 1, invalidated: 1, inconclusive: 1, "not-tested": 0, running: 0 });
    for (const { origins, results, within } of spec.iterations) {
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
      expect(sum(origins)).toBe(sum(results));
      expect(within.reduce((all, { count }) => all + count, 0)).toBe(sum(origins));
    }
  });

  it("takes one hypothesis out of a split, and as many in as it has parts", () => {
    expect(spec.taken).toEqual([
      { from: "i1", result: "inconclusive", to: "i2", origin: "carried", parents: 1, children: 1 },
      { from: "i1", result: "not-tested", to: "i2", origin: "split", parents: 1, children: 2 },
      { from: "i2", result: "inconclusive", to: "i3", origin: "changed", parents: 1, children: 1 },
    ]);
  });

  it("says what became of those taken up", () => {
    expect(spec.message).toEqual({ hypotheses: 8, takenUp: 4, results: { validated: 1, invalidated: 1, inconclusive: 1, "not-tested": 0, running: 1 } });
  });

  it("keeps the origin of a hypothesis whose parent went to the trash, without a ribbon", () => {
    const orphan = lineageSpec({ iterations, hypotheses: [one("x", 2, null, "gone")] });
    expect(orphan.iterations[1]?.origins.carried).toBe(1);
    expect(orphan.taken).toEqual([]);
  });

  it("holds nothing before the first hypothesis, nor what stands in no iteration", () => {
    expect(lineageSpec({ iterations: [], hypotheses: [] })).toMatchObject({ iterations: [], taken: [], message: { hypotheses: 0, takenUp: 0 } });
    expect(lineageSpec({ iterations, hypotheses: [one("y", 9, null)] }).message.hypotheses).toBe(0);
  });
});

describe("latestIterations", () => {
  it("keeps the last ones of forty and the ribbons between them", () => {
    const forty = Array.from({ length: 40 }, (_, index) => ({ id: `i${index + 1}`, number: index + 1 }));
    const hypotheses = forty.map(({ number }) => one(`h${number}`, number, "inconclusive", number === 1 ? null : `h${number - 1}`));
    const short = latestIterations(lineageSpec({ iterations: forty, hypotheses }), 4);
    expect(short.iterations.map(({ number }) => number)).toEqual([37, 38, 39, 40]);
    expect(short.taken.map(({ from, to }) => `${from} ${to}`)).toEqual(["i37 i38", "i38 i39", "i39 i40"]);
    expect(short.hidden).toBe(36);
    expect(short.message.takenUp).toBe(39);
    expect(latestIterations(short, 4)).toBe(short);
  });
});
