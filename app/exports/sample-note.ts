import type { LevelsChart } from "#app/domain/brief/brief-chart.ts";
import type { BriefBlock, BriefDocument, BriefTable, Slide } from "#app/domain/brief/brief-document.ts";
import { briefTemplate as english } from "#app/i18n/en/brief-template.ts";
import { briefTemplate as french } from "#app/i18n/fr/brief-template.ts";
import type { Language } from "#app/i18n/language.ts";

type Words = typeof french.sample;

/** Expected and observed, benefit then risk, version by version: invented, to show a template at work. */
const LEVELS: readonly (readonly (readonly [number | null, number | null, number | null, number | null])[])[] = [
  [[2, 2, 2, 1], [3, 3, 1, 1], [4, null, 1, null]], [[1, 1, 4, 5], [1, 1, 3, 4], [2, null, 3, null]], [[3, 2, 3, 3], [4, 2, 3, 3], [4, null, null, null]],
];

/** A short note that says what a template does with titles, words, a chart and tables. */
export function sampleNote(language: Language, on: string): BriefDocument {
  const words = (language === "fr" ? french : english).sample;
  const slides = slidesOf(words);
  return {
    language, audience: "comex", object: words.object, program: words.program, organisation: words.organisation, issuer: words.issuer, edition: null, on, decisionDueOn: null, purpose: "for-decision",
    confidentiality: words.confidentiality, header: [{ label: words.note, value: words.edition }], fingerprint: null, words: { ...words },
    sections: slides.map(({ title, left }, index) => ({ key: (["decision", "benefits", "risks"] as const)[index] ?? "annexes", number: String(index + 1), title, blocks: left })),
    annexes: [], slides, annexSlides: [],
  };
}

const said = (text: string): BriefBlock => ({ kind: "paragraph", text: [{ text }] });

function slidesOf(words: Words): Slide[] {
  const notes = [`${words.source} ${words.registry}`];
  return [
    { key: "ask", title: words.ask, left: [said(words.askText), { kind: "list", ordered: false, items: words.askPoints.map((point) => [said(point)]) }], right: [], notes },
    { key: "levels", title: words.levels, left: [{ kind: "chart", chart: chartOf(words), title: words.levels, alternative: words.levelsAlternative, table: risksOf(words), source: words.registry }], right: [], notes },
    { key: "risks", title: words.risks, left: [risksOf(words)], right: [], notes },
  ];
}

function chartOf(words: Words): LevelsChart {
  return {
    kind: "levels", words: words.words, versions: words.versions.map((label, index) => ({ label, current: index === 1 })),
    groups: words.groups.map((name, group) => ({
      name, points: (LEVELS[group] ?? []).map(([expected, observed, risk, remaining]) => ({ benefit: { expected, observed }, risk: { expected: risk, observed: remaining, beforeAction: risk } })),
    })),
  };
}

function risksOf(words: Words): BriefTable {
  return {
    kind: "table", caption: words.risks, source: words.registry, total: null,
    columns: words.risksColumns.map((label, index) => ({ label, align: index > 2 ? "center" : "start", weight: index > 2 ? 1 : 3 })),
    rows: words.risksRows.map((row) => row.map((text) => ({ text: [{ text }] }))),
  };
}
