import type { LineageMessage, LineageOrigin, LineageResult } from "#app/domain/chart/lineage-spec.ts";
import { LINEAGE_RESULTS } from "#app/domain/chart/lineage-spec.ts";
import type { Dictionary } from "#app/i18n/fr.ts";
import "#app/i18n/words/lineage.ts";

/** « Reprendre en a tranché 4 sur 6 : 3 validées, 1 invalidée, 2 en cours ». */
export function lineageMessage(t: Dictionary, { hypotheses, takenUp, results }: LineageMessage): string {
  if (hypotheses === 0) return t.lineage.empty;
  if (takenUp === 0) return t.lineage.noneTakenUp(hypotheses);
  const said = LINEAGE_RESULTS.filter((result) => results[result] > 0).map((result) => resultWords(t, result, results[result]));
  return t.lineage.message({ takenUp, settled: results.validated + results.invalidated, results: said.join(", ") });
}

export const resultWords = (t: Dictionary, result: LineageResult, count: number): string => `${count} ${t.verdict.words[result](count)}`;
export const originWords = (t: Dictionary, origin: LineageOrigin, count: number): string => `${count} ${t.lineage.origins[origin](count)}`;
