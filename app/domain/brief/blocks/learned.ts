import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import type { BriefBlock } from "../brief-document.ts";
import { inline, nothing, sourceOn, table, type BriefContext } from "./context.ts";

/** ✓ ✗ ≈ –: the four, of equal weight. */
export const VERDICT_SIGNS = { validated: "✓", invalidated: "✗", inconclusive: "≈", "not-tested": "–" } as const;

/** The four counts, always the four. */
export function verdictsPicture(context: BriefContext): BriefBlock[] {
  const { facts: { view: { learned } }, words: { t } } = context;
  if (VERDICTS.every((verdict) => learned.counts[verdict] === 0)) return nothing(t.briefDocument.nothing.verdicts);
  const words = t.briefDocument.learned;
  const title = verdictMessage(context);
  const counts = VERDICTS.map((verdict) => ({ key: verdict, sign: VERDICT_SIGNS[verdict], label: t.verdict.words[verdict](learned.counts[verdict]), value: learned.counts[verdict] }));
  return [{
    kind: "chart", chart: { kind: "counts", counts }, title, alternative: words.alternative(title),
    table: table({ caption: words.caption, columns: [[words.verdict, "start", 3], [words.count, "end", 1]], rows: counts.map(({ sign, label, value }) => [`${sign} ${label}`, String(value)]) }),
    source: sourceOn(context, words.source),
  }];
}

/** « 9 hypothèses validées, 4 invalidées, 3 indécises, 1 non testée ; 5 verdicts restent à rendre ». */
export function verdictMessage({ facts: { view: { learned } }, words: { t } }: BriefContext): string {
  return t.briefDocument.learned.message(VERDICTS.map((verdict) => [learned.counts[verdict], t.verdict.words[verdict](learned.counts[verdict])] as const), learned.pending);
}

/** The results that change the plan, one sentence each. */
export function tellingResults({ facts: { view: { learned } }, words: { t } }: BriefContext): BriefBlock[] {
  if (learned.telling.length === 0) return nothing(t.briefDocument.nothing.verdicts);
  return [{
    kind: "list", ordered: false,
    items: learned.telling.map(({ number, verdict, learning, becomes }) => [{
      kind: "paragraph",
      text: [inline(t.briefDocument.learned.telling[verdict], { bold: true }), inline(t.briefDocument.learned.result(learning.replace(/[.\s]+$/, ""), t.hypothesis.name(number), becomes === null ? null : t.hypothesis.name(becomes.number)))],
    }]),
  }];
}
