import { describe, expect, it } from "vitest";
import { LINEAGE_ORIGINS, LINEAGE_RESULTS, lineageSpec, type FlowHypothesis } from "#app/domain/chart/lineage-spec.ts";
import { lineageFlows } from "./lineage-flows.ts";

const iterations = [1, 2, 3].map((number) => ({ id: `i${number}`, number }));
const one = (id: string, iterationNumber: number, verdict: FlowHypothesis["verdict"], parentId: string | null = null, relation: FlowHypothesis["relation"] = parentId ? "carried" : null): FlowHypothesis =>
  ({ id, iterationNumber, verdict, parentId, relation });
const spec = lineageSpec({ iterations, hypotheses: [
  one("a", 1, "inconclusive"), one("b", 1, "not-tested"), one("c", 1, "validated"),
  one("d", 2, "validated", "a"), one("e", 2, "invalidated", "b", "split"), one("f", 2, "inconclusive", "b", "split"),
  one("g", 3, null, "f", "changed"), one("h", 3, null),
] });
const { nodes, links } = lineageFlows(spec);
const drawn = links.filter(({ count }) => count !== null);
const sum = (values: readonly (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe("lineageFlows", () => {
  it("has the counts of the spec's rows, nothing more and nothing less", () => {
    for (const { id, origins, results } of spec.iterations) {
      const counted = nodes.flatMap((node) => (node.iterationId === id && node.side !== "column" ? [[node.kind, node.count] as const] : []));
      const rows = [...LINEAGE_ORIGINS.map((kind) => [kind, origins[kind]] as const), ...LINEAGE_RESULTS.map((kind) => [kind, results[kind]] as const)];
      expect(counted).toEqual(rows.filter(([, count]) => count > 0));
    }
  });

  it("has a link for each way of the spec, with its count", () => {
    const kindAt = (index: number) => { const node = nodes[index]; return node && node.side !== "column" ? `${node.iterationId} ${node.kind}` : "column"; };
    expect(drawn.map(({ source, target, count }) => [kindAt(source), kindAt(target), count])).toEqual([
      ...spec.iterations.flatMap(({ id, within }) => within.map(({ origin, result, count }) => [`${id} ${origin}`, `${id} ${result}`, count])),
      ...spec.taken.map(({ from, result, to, origin, children }) => [`${from} ${result}`, `${to} ${origin}`, children]),
    ]);
  });

  it("makes no node thicker than its count", () => {
    nodes.forEach((node, index) => {
      if (node.side === "column") return;
      const thickness = Math.max(sum(drawn.filter(({ source }) => source === index).map(({ value }) => value)), sum(drawn.filter(({ target }) => target === index).map(({ value }) => value)));
      expect(thickness).toBeCloseTo(node.count, 5);
    });
  });

  it("holds each column one further than the one before, new hypotheses too", () => {
    const depths = nodes.map(() => 0);
    for (const { source, target } of [...links].sort((a, b) => a.source - b.source)) depths[target] = Math.max(depths[target] ?? 0, (depths[source] ?? 0) + 1);
    expect(nodes.map((node, index) => [node.number, depths[index]])).toEqual(nodes.map((node) => [node.number, 2 * (node.number - 1) + ((node.side === "column" ? node.of : node.side) === "result" ? 1 : 0)]));
  });
});
