import type { CountsChart, CurvesChart, LevelsChart, LossChart, LossChartRow } from "../brief-chart.ts";
import type { BriefPicture } from "../brief-document.ts";
import { table } from "./blocks.ts";

type Point = LevelsChart["groups"][number]["points"][number];
type Level = number | null;

const point = (benefit: [Level, Level], risk: [Level, Level], beforeAction: Level = null): Point => ({
  benefit: { expected: benefit[0], observed: benefit[1] },
  risk: { expected: risk[0], observed: risk[1], beforeAction },
});

export const levelsChart: LevelsChart = {
  kind: "levels",
  versions: [{ label: "Série", current: false }, { label: "POM 1.0", current: false }, { label: "POM 1.1", current: true }, { label: "POM 2.0", current: false }],
  groups: [
    { name: "Métier", points: [point([null, 1], [null, 1]), point([2, 2], [2, 1], 3), point([3, 3], [1, 1], 3), point([4, null], [2, null], 3)] },
    { name: "Juridique", points: [point([null, 0], [null, 3]), point([1, 1], [4, 5], 5), point([1, 1], [3, 4], 5), point([2, null], [3, null], 5)] },
    { name: "Stratégique", points: [point([null, 1], [null, 2]), point([3, 2], [3, 4], 4), point([4, 2], [4, 4], 4), point([4, null], [4, null], 5)] },
    { name: "Relation client", points: [point([null, 1], [null, 1]), point([2, 2], [2, 2], 3), point([3, 3], [2, 2], 3), point([3, null], [1, null], 3)] },
    { name: "Image", points: [point([null, 1], [null, null]), point([3, 2], [2, 2], 3), point([3, 3], [2, 2], 3), point([4, null], [null, null])] },
  ],
  words: { benefit: "bénéfice", risk: "risque restant", observed: "observé", expected: "attendu", beforeAction: "risque avant son action", unknown: "n.c.", versions: "versions" },
};

type Known = [ceiling: number, used: number, open: number];

const row = (actor: string, [ceiling, used, open]: Known, written: LossChartRow["written"], more: Partial<LossChartRow> = {}): LossChartRow =>
  ({ actor, ceiling, used, open, overrun: 0, unknown: false, refused: false, written, ...more });

export const lossChart: LossChart = {
  kind: "loss",
  units: [
    { key: "money", label: "Euros", rows: [
      row("Renault", [28_000, 14_000, 3_000], { ceiling: "28 000 €", used: "14 000 €", open: "3 000 €", remaining: "11 000 €" }),
      row("La Fabrique", [10_000, 6_000, 3_000], { ceiling: "10 000 €", used: "6 000 €", open: "3 000 €", remaining: "1 000 €" }),
      row("Laboratoire A", [8_000, 3_700, 1_300], { ceiling: "8 000 €", used: "3 700 €", open: "1 300 €", remaining: "3 000 €" }),
      row("Jeune pousse C", [2_000, 0, 0], { ceiling: "2 000 €", used: "n.c.", open: "0 €", remaining: "n.c." }, { unknown: true }),
      row("Collectivité B", [5_000, 0, 0], { ceiling: "5 000 €", used: "–", open: "–", remaining: "–" }, { refused: true }),
    ] },
    { key: "person-months", label: "Hommes-mois", rows: [
      row("Renault", [3, 0.8, 0.4], { ceiling: "3,0 h.m", used: "0,8 h.m", open: "0,4 h.m", remaining: "1,8 h.m" }),
      row("La Fabrique", [1.5, 0.8, 0], { ceiling: "1,5 h.m", used: "0,8 h.m", open: "0,0 h.m", remaining: "0,7 h.m" }),
      row("Laboratoire A", [1.5, 0.4, 0.2], { ceiling: "1,5 h.m", used: "0,4 h.m", open: "0,2 h.m", remaining: "0,9 h.m" }),
      row("Jeune pousse C", [0.5, 0.6, 0], { ceiling: "0,5 h.m", used: "0,6 h.m", open: "0,0 h.m", remaining: "−0,1 h.m" }, { overrun: 0.1 }),
      row("Collectivité B", [0.5, 0, 0], { ceiling: "0,5 h.m", used: "–", open: "–", remaining: "–" }, { refused: true }),
    ] },
  ],
  words: { ceiling: "plafond", used: "utilisé", open: "ouvert", remaining: "reste", overrun: "dépassement", unknown: "n.c.", refused: "refusé, hors total" },
};

export const countsChart: CountsChart = {
  kind: "counts",
  counts: [
    { key: "validated", sign: "✓", label: "validées", value: 9 }, { key: "invalidated", sign: "✗", label: "invalidées", value: 4 },
    { key: "inconclusive", sign: "≈", label: "indécises", value: 3 }, { key: "not-tested", sign: "–", label: "non testée", value: 1 },
  ],
};

export const curvesChart: CurvesChart = {
  kind: "curves",
  points: ["Itération 1", "Itération 2", "Itération 3"],
  curves: [{ name: "Moyens réunis", values: [6, 11, 17] }, { name: "Options encore ouvertes", values: [14, 9, null] }],
};

const levelRows = levelsChart.groups.flatMap(({ name, points }) => [
  [`${name}, bénéfice`, ...points.map(({ benefit }) => levelWords(benefit))],
  [`${name}, risque restant`, ...points.map(({ risk }) => `${levelWords(risk)}${risk.beforeAction === null ? "" : ` (avant action ${risk.beforeAction})`}`)],
]);

function levelWords({ observed, expected }: { observed: Level; expected: Level }): string {
  if (observed === null) return expected === null ? "n.c." : `attendu ${expected}`;
  return expected === null || expected === observed ? String(observed) : `${observed} (attendu ${expected})`;
}

const lossRows = (lossChart.units[0]?.rows ?? []).map((one, index) => {
  const time = lossChart.units[1]?.rows[index]?.written;
  return [one.actor, one.written.ceiling, one.written.used, one.written.open, time?.ceiling ?? "", time?.used ?? ""];
});

export const levelsPicture: BriefPicture = {
  kind: "chart", chart: levelsChart,
  title: "POM 1.1 sert mieux le métier et les clients ; le risque juridique recule, le stratégique reste à 4.",
  alternative: "Par prisme et par version, le bénéfice le plus fort et le risque restant le plus grave. Le métier passe de 2 à 3, le juridique de 5 à 4, le stratégique reste à 2 pour 4 attendus.",
  table: table({ caption: "Niveaux par prisme et par version", columns: [["Prisme", "start", 3], ...levelsChart.versions.map(({ label }): [string, "center", number] => [label, "center", 2])], rows: levelRows }),
  source: "registre, 12/06/2018 ; niveaux de 1 à 5, jamais additionnés",
};

export const countsPicture: BriefPicture = {
  kind: "chart", chart: countsChart,
  title: "Sur 17 hypothèses closes, 9 sont validées et 4 invalidées.",
  alternative: "9 validées, 4 invalidées, 3 indécises, 1 non testée.",
  table: table({ caption: "Hypothèses par verdict", columns: [["Verdict", "start", 3], ["Hypothèses", "end", 1]], rows: countsChart.counts.map(({ sign, label, value }) => [`${sign} ${label}`, String(value)]) }),
  source: "itérations 1 à 3, 12/06/2018",
};

export const lossPicture: BriefPicture = {
  kind: "chart", chart: lossChart,
  title: "Un seul acteur dépasse : Jeune pousse C, de 0,1 h.m.",
  alternative: "Par acteur, plafond, utilisé et ouvert. Renault 17 000 sur 28 000 €, La Fabrique 9 000 sur 10 000 €, Laboratoire A 5 000 sur 8 000 €, Jeune pousse C n.c., Collectivité B a refusé.",
  table: table({
    caption: "Perte acceptable par acteur",
    columns: [["Acteur", "start", 3], ["Plafond, €", "end", 2], ["Utilisé, €", "end", 2], ["Ouvert, €", "end", 2], ["Plafond, h.m", "end", 2], ["Utilisé, h.m", "end", 2]],
    rows: lossRows,
  }),
  source: "mouvements de l’itération 3, 12/06/2018",
};

export const curvesPicture: BriefPicture = {
  kind: "chart", chart: curvesChart,
  title: "Les moyens réunis ont presque triplé ; les options encore ouvertes se resserrent.",
  alternative: "Moyens réunis : 6, 11, 17. Options encore ouvertes : 14, 9, puis non connu.",
  table: table({ caption: "Moyens et options, itération par itération", columns: [["Courbe", "start", 3], ["Itération 1", "end", 1], ["Itération 2", "end", 1], ["Itération 3", "end", 1]], rows: [["Moyens réunis", "6", "11", "17"], ["Options encore ouvertes", "14", "9", "n.c."]] }),
  source: "journal du programme, 12/06/2018",
};
