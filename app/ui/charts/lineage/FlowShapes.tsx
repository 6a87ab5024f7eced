import { useT } from "#app/i18n/context.tsx";
import { VERDICT_SIGNS } from "../../verdict/verdict-signs.ts";
import type { PointedWords } from "./flow-words.ts";
import type { LineageLinks } from "./LineageChart.tsx";
import type { FlowNode, LineageFlows, OriginNode, ResultNode } from "./lineage-flows.ts";
import { BAR, ribbon, type End } from "./lineage-geometry.ts";
import "#app/i18n/words/lineage.ts";

type FlowBarProps = { node: FlowNode | undefined; words: PointedWords | undefined; x: number; y: number; height: number; hrefOf?: LineageLinks };

/** A bar of the Sankey opens its list; the head of an iteration stands over its first column. */
export function FlowBar({ node, words, hrefOf, ...at }: FlowBarProps) {
  const t = useT();
  if (!node) return null;
  if (node.side === "column") return node.of === "origin" ? <text className="lineage-iteration" x={at.x} y="16">{t.lineage.iteration(node.number)}</text> : null;
  const label = words?.count ?? "";
  const bar = node.side === "origin" ? <OriginBar node={node} label={label} {...at} /> : <ResultBar node={node} label={label} {...at} />;
  const href = hrefOf?.({ id: node.iterationId }, node.side === "origin" ? { from: node.kind } : { verdict: node.kind });
  return href ? <a href={href} className="lineage-link" aria-label={`${words?.title}, ${label}`}>{bar}</a> : <g>{bar}</g>;
}

type BarProps<Node> = { node: Node; label: string; x: number; y: number; height: number };

function OriginBar({ node: { kind }, label, x, y, height }: BarProps<OriginNode>) {
  return (
    <>
      <rect fill={kind === "changed" ? "url(#hatch-ink)" : undefined} className={`origin-${kind}`} x={x} y={y} width={BAR} height={Math.max(height, 1)} />
      <text className="lineage-label" x={x + BAR + 6} y={y + height / 2}>{label}</text>
    </>
  );
}

function ResultBar({ node: { kind }, label, x, y, height }: BarProps<ResultNode>) {
  return (
    <>
      <rect fill={`url(#cloth-${kind})`} className={`result result-${kind}`} x={x} y={y} width={BAR} height={Math.max(height, 1)} />
      <path className={`lineage-sign sign-${kind}`} transform={`translate(${x + BAR + 6} ${y + height / 2 - 6}) scale(.6)`} d={VERDICT_SIGNS[kind]} />
      <text className="lineage-label" x={x + BAR + 23} y={y + height / 2}>{label}</text>
    </>
  );
}

type FlowRibbonProps = { flows: LineageFlows; index: number; words: PointedWords | undefined; from: End; to: End };

/** Within an iteration a ribbon has the colour of its verdict, as in the static picture. */
export function FlowRibbon({ flows, index, words, from, to }: FlowRibbonProps) {
  const target = flows.nodes[flows.links[index]?.target ?? -1];
  if (!words) return <g />;
  return <path role="img" aria-label={`${words.title}, ${words.count}`} className={target?.side === "result" ? `ribbon-flow flow-${target.kind}` : "ribbon-flow"} d={ribbon(from, to)} />;
}
