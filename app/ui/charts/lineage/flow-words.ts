import type { Dictionary } from "#app/i18n/fr.ts";
import type { FlowLink, FlowNode, LineageFlows } from "./lineage-flows.ts";
import { originWords, resultWords } from "./lineage-words.ts";
import "#app/i18n/words/lineage.ts";

/** What pointing at a bar or at a ribbon tells. Columns hold others in their place: they tell nothing. */
export type PointedWords = { title: string; count: string };

export function nodeWords(t: Dictionary, node: FlowNode | undefined): PointedWords | undefined {
  if (!node || node.side === "column") return undefined;
  return { title: t.lineage.iteration(node.number), count: node.side === "origin" ? originWords(t, node.kind, node.count) : resultWords(t, node.kind, node.count) };
}

/** « Itération 1, non concluantes → Itération 2, reprises : 2 hypothèses ». */
export function flowWords(t: Dictionary, { nodes }: LineageFlows, { source, target, count }: FlowLink): PointedWords | undefined {
  const [from, to] = [nodes[source], nodes[target]];
  if (count === null || !from || !to) return undefined;
  return { title: t.lineage.flow(nameOf(t, from), nameOf(t, to)), count: t.lineage.hypotheses(count) };
}

function nameOf(t: Dictionary, node: FlowNode): string {
  if (node.side === "column") return t.lineage.iteration(node.number);
  return t.lineage.stage(node.number, node.side === "origin" ? t.lineage.origins[node.kind](2) : t.verdict.words[node.kind](2));
}
