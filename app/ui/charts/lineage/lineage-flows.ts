import { LINEAGE_ORIGINS, LINEAGE_RESULTS, type LineageIteration, type LineageOrigin, type LineageResult, type LineageSpec } from "#app/domain/chart/lineage-spec.ts";

type At = { iterationId: string; number: number };
export type OriginNode = At & { side: "origin"; kind: LineageOrigin; count: number };
export type ResultNode = At & { side: "result"; kind: LineageResult; count: number };
/** Holds a column in its place: a Sankey puts a node as far left as its links let it, and a new hypothesis has none behind it. */
export type ColumnNode = At & { side: "column"; of: "origin" | "result" };
export type FlowNode = OriginNode | ResultNode | ColumnNode;

/** Indexes of nodes; `value` is a thickness, `count` the hypotheses that arrive. A column's links have no count and are not drawn. */
export type FlowLink = { source: number; target: number; value: number; count: number | null };
export type LineageFlows = { nodes: FlowNode[]; links: FlowLink[] };

/** So thin that it changes no figure. */
const THREAD = 1e-6;

/** The spec as a Sankey reads it: a node per iteration and origin or result, a link for each way from one to the next. */
export function lineageFlows({ iterations, taken }: LineageSpec): LineageFlows {
  const nodes = iterations.flatMap(nodesOf);
  const at = (iterationId: string, kind: LineageOrigin | LineageResult) => nodes.findIndex((node) => node.side !== "column" && node.iterationId === iterationId && node.kind === kind);
  const within = iterations.flatMap(({ id, within: ways }) => ways.map(({ origin, result, count }) => ({ source: at(id, origin), target: at(id, result), value: count, count })));
  // One that was split leaves as one, as thick as its verdict; it arrives as several.
  const between = taken.map(({ from, result, to, origin, parents, children }) => ({ source: at(from, result), target: at(to, origin), value: parents, count: children }));
  return { nodes, links: [...within, ...between, ...threads(nodes)].filter(({ source, target }) => source >= 0 && target >= 0) };
}

function nodesOf({ id, number, origins, results }: LineageIteration): FlowNode[] {
  const at = { iterationId: id, number };
  return [
    ...LINEAGE_ORIGINS.filter((kind) => origins[kind] > 0).map((kind) => ({ ...at, side: "origin" as const, kind, count: origins[kind] })),
    { ...at, side: "column", of: "origin" },
    ...LINEAGE_RESULTS.filter((kind) => results[kind] > 0).map((kind) => ({ ...at, side: "result" as const, kind, count: results[kind] })),
    { ...at, side: "column", of: "result" },
  ];
}

/** From each column to every node of the next one. */
function threads(nodes: readonly FlowNode[]): FlowLink[] {
  const columns = nodes.flatMap((node, index) => (node.side === "column" ? [index] : []));
  return columns.slice(1).flatMap((column, index) => {
    const before = columns[index] ?? 0;
    return Array.from({ length: column - before }, (_, step) => ({ source: before, target: before + 1 + step, value: THREAD, count: null }));
  });
}
