import { useT } from "#app/i18n/context.tsx";
import type { QuiltPatch } from "./quilt-types.ts";

/** A patch said in words: who, what, the verdict, how many hypotheses, the engagement. */
export function usePatchWords(): (patch: QuiltPatch, row: string, column: string) => string {
  const t = useT();
  return (patch, row, column) => [
    `${row}, ${column}`,
    patch.verdict ? t.verdict.word[patch.verdict] : t.quilt.noHypothesis,
    patch.hypotheses > 0 ? t.quilt.hypotheses(patch.hypotheses) : "",
    patch.pairs > 1 ? t.quilt.pairs(patch.pairs) : "",
    t.engagement.word[patch.engagement],
    patch.previousVerdict ? t.quilt.previously(t.verdict.word[patch.previousVerdict]) : "",
    patch.isNew ? t.quilt.isNew : "",
  ].filter(Boolean).join(", ");
}
