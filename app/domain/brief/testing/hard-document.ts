import type { BriefBlock, BriefDocument, BriefSection } from "../brief-document.ts";
import { list, table, written } from "./blocks.ts";
import { levelsChart, levelsPicture, lossChart, lossPicture } from "./sample-charts.ts";
import { sampleDocument } from "./sample-document.ts";
import { sampleSections } from "./sample-sections.ts";

/** Bad input, each of which broke somebody's file one day. */
export const HOSTILE = "</w:t></a:t>]]> & <b> | || {{loss}} {nom} [[Lien]] [x](javascript:alert(1)) == ''''' * _a_ `c` # ~~ \\ $x$ :::team \u0000\u0007\u000b\u001f\ufffe\ud800";
export const EMOJI = "Équipe 🚗👩‍🔬🇫🇷 ✓ ✗ ≈ → Łódź Žižka №";
export const RIGHT_TO_LEFT = "محمد عبد الله et שלום עולם, partenaires";
export const CHINESE = "王小明（开源)";

const long = "Une phrase assez longue pour que la section aille bien au-delà d’une page, et qu’elle reste lisible. ";

export const manyRisks = (count = 200) => table({
  caption: `${count} risques, actions et niveaux restants`,
  columns: [["Risque", "start", 5], ["Action", "start", 5], ["Responsable", "start", 3], ["Avant", "center", 1], ["Résiduel", "center", 1]],
  rows: Array.from({ length: count }, (_, index) => [`Risque ${index + 1} : ${index % 7 === 0 ? long : "propriété intellectuelle"}`, index % 5 === 0 ? HOSTILE : "Convention type", index % 9 === 0 ? EMOJI : RIGHT_TO_LEFT, String((index % 5) + 1), "n.c."]),
  total: ["Total", "", "", "", "200"],
});

export const wideTable = table({
  caption: "Une table de quatorze colonnes",
  columns: Array.from({ length: 14 }, (_, index) => [`Colonne ${index + 1} anticonstitutionnellement`, index === 0 ? "start" : "end", 1]),
  rows: Array.from({ length: 6 }, (_, row) => Array.from({ length: 14 }, (_cell, index) => (index === 0 ? `Ligne ${row + 1}` : `${(row + 1) * 1000 + index} 000 €`))),
});

const unbreakable = "x".repeat(400);

const hardBlocks: BriefBlock[] = [
  written(HOSTILE), written(EMOJI), written(RIGHT_TO_LEFT), written(CHINESE), written(unbreakable), written(""),
  list(HOSTILE, EMOJI, ""), { kind: "quote", by: RIGHT_TO_LEFT, blocks: [written(HOSTILE)] }, { kind: "code", text: `${HOSTILE}\n\t${unbreakable}` },
  { kind: "list", ordered: true, items: [[written("Un"), { kind: "list", ordered: false, items: [[written("un sous-point")], [manyRisks(2)]] }], [written("Deux")]] },
  { kind: "heading", level: 3, text: [{ text: HOSTILE }] }, { kind: "heading", level: 4, text: [] }, { kind: "missing", text: "Le bénéfice « x » a été retiré du registre." },
  { kind: "paragraph", text: [{ text: "Lien", href: "javascript:alert(1)" }, { text: " et " }, { text: "lien", href: "https://example.org/a?b=c&d=[e]|f" }, { text: "gras*", bold: true, italic: true }, { text: "c`o`de", code: true }] },
  manyRisks(), wideTable, table({ caption: "", columns: [["Seule", "start", 1]], rows: [] }),
  { ...levelsPicture, chart: { ...levelsChart, versions: [], groups: [] }, title: HOSTILE, alternative: HOSTILE },
  { ...levelsPicture, chart: { ...levelsChart, groups: levelsChart.groups.map((group) => ({ ...group, name: `${EMOJI} ${long}` })) } },
  { ...lossPicture, chart: { ...lossChart, units: lossChart.units.map((unit) => ({ ...unit, rows: unit.rows.map((row) => ({ ...row, actor: `${RIGHT_TO_LEFT} ${long}`, ceiling: null })) })) } },
  { kind: "chart", title: "Vide", alternative: "Rien", source: null, table: table({ caption: "Rien", columns: [], rows: [] }), chart: { kind: "curves", points: [], curves: [] } },
];

/** Everything bad at once: must give a correct document, never a broken file. */
export function hardDocument(): BriefDocument {
  const sections: BriefSection[] = [
    { key: "decision", number: "1", title: HOSTILE, blocks: hardBlocks },
    { key: "summary", number: "2", title: RIGHT_TO_LEFT, blocks: [written(long.repeat(500).slice(0, 50_000))] },
    { key: "context", number: null, title: EMOJI, blocks: [] },
  ];
  return sampleDocument({
    object: HOSTILE, program: `../${RIGHT_TO_LEFT}/..\\${EMOJI}`, organisation: HOSTILE, issuer: EMOJI, confidentiality: HOSTILE,
    header: [{ label: "Objet", value: `${HOSTILE} ${long}` }, { label: EMOJI, value: RIGHT_TO_LEFT }],
    sections,
    slides: [{ key: "one", title: `${HOSTILE} ${long}`, left: [manyRisks()], right: [wideTable], notes: [HOSTILE, EMOJI, RIGHT_TO_LEFT] }, { key: "two", title: "", left: hardBlocks, right: hardBlocks, notes: [] }],
  });
}

/** Nothing written yet. */
export function emptyDocument(): BriefDocument {
  return sampleDocument({ sections: sampleSections.map((section) => ({ ...section, blocks: [] })), annexes: [], slides: [], annexSlides: [], edition: null, decisionDueOn: null });
}
