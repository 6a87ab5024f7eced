import { currencySign } from "#app/platform/format.ts";
import type { BandTotals, Control, EvolutionReading, Grouping, ImpactViewName, Stage } from "#app/domain/chart/evolution-spec.ts";
import type { EvolutionMove } from "#app/domain/impact/moves.ts";
import { plural } from "../plural.ts";

/** A change with its groups already worded, as « métier, image »; empty: every group; null: none. */
export type WordedChange = Record<"benefitUp" | "benefitDown" | "riskUp" | "riskDown", string | null> & { from: string | null; to: string; stage: Stage; strongest: Top; worst: Top; worstBefore: number | null };
type Top = { level: number; groups: string } | null;
export type WordedAmounts = { version: string; stage: Stage; benefit: string | null; risk: string | null; uncounted: number };

const version = (name: string, stage: Stage) => (stage === "expected" ? `${name} (attendu)` : name);
const among = (groups: string) => (groups === "" ? "partout" : `(${groups})`);
const level = (n: number | null) => (n === null ? "n.c." : String(n));
const since = (before: number | null, after: number) => (before === null ? String(after) : before === after ? `toujours ${after}` : `${before} → ${after}`);
const count = (n: number) => `${n} ${plural.fr(n, "élément", "éléments")}`;

function moved(kind: "bénéfices" | "risques", up: string | null, down: string | null): string {
  const parts = [up !== null && `plus forts ${among(up)}`, down !== null && `plus faibles ${among(down)}`].filter((part) => part !== false);
  return parts.length === 0 ? `${kind} inchangés` : `${kind} ${parts.join(", ")}`;
}

export const evolution = {
  levelMessage: ({ from, to, stage, strongest, worst, worstBefore, ...change }: WordedChange): string => {
    const last = worst === null ? "aucun risque restant" : `pire risque restant ${since(worstBefore, worst.level)} ${among(worst.groups)}`;
    if (from === null) return `${version(to, stage)} : ${strongest === null ? "aucun bénéfice" : `bénéfice le plus fort ${strongest.level} ${among(strongest.groups)}`} ; ${last}`;
    return `${version(to, stage)} : ${moved("bénéfices", change.benefitUp, change.benefitDown)} ; ${moved("risques", change.riskUp, change.riskDown)} ; ${last}`;
  },
  noMessage: "Bénéfices et risques, version par version",
  bandMessage: (to: BandTotals, from: BandTotals | null, totals: { benefit: number; risk: number; control: Control }): string => {
    const strong = ({ benefit, risk }: BandTotals) => [benefit.strong, risk.strong] as const;
    const [benefits, risks] = strong(to);
    const before = from ? ` ; à ${version(from.version, from.stage)}, ${strong(from).join(" et ")}` : "";
    return `${version(to.version, to.stage)} : ${benefits} ${plural.fr(benefits, "bénéfice fort", "bénéfices forts")} sur ${totals.benefit}, ${risks} ${plural.fr(risks, "risque fort", "risques forts")} sur ${totals.risk}${totals.control === "before" ? " avant leurs actions" : ""}${before}`;
  },
  amountMessage: ({ version: name, stage, benefit, risk, uncounted }: WordedAmounts): string =>
    `${version(name, stage)} : ${benefit === null ? "aucun bénéfice chiffré" : `bénéfices chiffrés à ${benefit}`} ; ${risk === null ? "aucun risque chiffré" : `risques chiffrés à ${risk}`}${uncounted > 0 ? ` ; ${count(uncounted)} sans montant` : ""}`,
  range: (likely: string, low: string, high: string) => `${likely} (de ${low} à ${high})`,
  andOthers: (named: string, n: number) => `${named} et ${n} ${plural.fr(n, "autre", "autres")}`,
  retiredGroup: (name: string) => `${name} (retiré)`,
  definition: {
    level: "Niveaux de 1 à 5, jamais additionnés : au-dessus de l’axe, le bénéfice le plus fort ; au-dessous, le pire risque restant après son action de maîtrise. Le petit chiffre dit combien d’éléments se tiennent derrière (2/3 : deux évalués sur trois).",
    bands: "Combien d’éléments par bande : faible 1–2, moyen 3, fort 4–5. Un élément compte une fois par version ; les niveaux ne s’additionnent pas.",
    amounts: "Fourchettes additionnées par unité, du bas au haut, le trait au probable. Les euros et les h.m ne s’additionnent pas. Le petit chiffre dit combien d’éléments sont chiffrés, puis combien ne le sont pas (n.c.).",
  } satisfies Record<EvolutionReading, string>,
  unit: { money: (currency: string) => `En ${currencySign(currency)}`, "person-months": (_currency: string) => "En h.m" },
  noAmount: "Aucun élément n’a encore de montant. Une fourchette se donne en évaluant un bénéfice ou un risque.",
  noAmountIn: (groups: string) => `Sans montant dans cette unité : ${groups}.`,
  howToRead: "Comment lire ce graphique",
  axis: { benefit: "bénéfices", risk: "risques" },
  viewLabel: "Vue",
  views: { evolution: "évolution par groupe", slope: "élément par élément", grid: "grille des risques" } satisfies Record<ImpactViewName, string>,
  viewTitles: { evolution: "L’évolution, version par version", slope: "Chaque élément, de version en version", grid: "Les risques, vraisemblance × gravité" } satisfies Record<ImpactViewName, string>,
  toRegister: "Évaluer au registre",
  readingLabel: "Lecture",
  readings: { level: "le plus fort", bands: "combien, par bande", amounts: "montants" } satisfies Record<EvolutionReading, string>,
  groupingLabel: "Par",
  groupings: { lens: "prisme", materiality: "matériel ou immatériel", time: "échéance", directness: "direct ou indirect" } satisfies Record<Grouping, string>,
  controlLabel: "Risques",
  controls: { after: "après leur action", before: "avant leur action" } satisfies Record<Control, string>,
  key: {
    benefit: "bénéfice observé", risk: "risque restant observé", expected: "attendu", before: "risque avant son action", wasExpected: "ce qui était attendu",
    count: "nombre d’éléments", nothing: "rien en jeu", unknown: "pas évalué", current: "la version sur laquelle on décide",
    bands: { strong: "fort (4–5)", medium: "moyen (3)", weak: "faible (1–2)" }, range: "du bas au haut", likely: "probable", unpriced: "aucun montant", counted: "chiffrés + non chiffrés",
  },
  unknown: "n.c.",
  hidden: (n: number) => `${n} ${plural.fr(n, "version intermédiaire n’est pas montrée", "versions intermédiaires ne sont pas montrées")} ici`,
  table: "Voir le tableau de ces chiffres",
  group: { lens: "Prisme", materiality: "Nature", time: "Échéance", directness: "Lien" } satisfies Record<Grouping, string>,
  benefitOf: (group: string) => `${group} · bénéfice`,
  riskOf: (group: string) => `${group} · risque`,
  observed: (n: number) => String(n),
  expected: (n: string | number) => `attendu ${n}`,
  beforeAction: (n: number | string) => `avant son action ${n}`,
  items: count,
  unjudged: (n: number) => `${n} sans niveau`,
  counted: (n: number) => `${n} ${plural.fr(n, "chiffré", "chiffrés")}`,
  uncounted: (n: number) => `${n} n.c.`,
  said: { benefit: (what: string) => `bénéfice ${what}`, risk: (what: string) => `risque ${what}` },
  sentence: (group: string, versionName: string, benefit: string, risk: string) => `${group}, ${versionName} : bénéfice ${benefit} ; risque ${risk}`,
  bandCounts: (strong: number, medium: number, weak: number) => `${strong} ${plural.fr(strong, "fort", "forts")}, ${medium} ${plural.fr(medium, "moyen", "moyens")}, ${weak} ${plural.fr(weak, "faible", "faibles")}`,
  none: "aucun",
  picture: (group: string) => `${group}, version par version`,
  moved: "Ce qui a bougé, et pourquoi",
  movedDefinition: "Observé quand l’itération est close, attendu sinon. Un bénéfice plus fort ou un risque plus faible : c’est mieux.",
  direction: { worse: "moins bien", better: "mieux", same: "même niveau" } satisfies Record<EvolutionMove["direction"], string>,
  levels: ({ version: name, stage, move, before, after, expected }: EvolutionMove): string => {
    const where = version(name, stage);
    if (move === "retired") return `${where} : retiré${before === null ? "" : `, il était à ${before}`}`;
    const levels = move === "new" ? `nouveau${after === null ? "" : `, niveau ${after}`}` : before === after ? `reste à ${level(after)}` : `${level(before)} → ${level(after)}`;
    return `${where} : ${levels}${expected === null ? "" : `, attendu ${expected}`}`;
  },
  allMoves: (n: number) => `${n} ${plural.fr(n, "autre mouvement", "autres mouvements")}`,
  movesTo: (name: string, stage: Stage) => `Vers ${version(name, stage)}`,
  control: (control: { title: string; owner: string } | undefined) => (control ? `Maîtrise\u00a0: ${[control.title, control.owner].filter(Boolean).join(", ")}.` : "Aucune action de maîtrise."),
  nothingMoved: "Rien n’a bougé entre ces versions.",
  trend: (benefit: string, risk: string) => `Bénéfice le plus fort : ${benefit}. Pire risque restant : ${risk}.`,
  withoutGroup: {
    lens: "Sans prisme encore : hors du graphique", materiality: "Ni matériel ni immatériel encore : hors du graphique",
    time: "Sans échéance encore : hors du graphique", directness: "Ni direct ni indirect encore : hors du graphique",
  } satisfies Record<Grouping, string>,
};
