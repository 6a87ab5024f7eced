import type { EvolutionMessage, EvolutionMove } from "#app/domain/impact/evolution.ts";
import { plural } from "../plural.ts";

type Message = NonNullable<EvolutionMessage>;
type Level = number | null;

const moved = (before: Level, after: Level): string => {
  if (after === null) return "n’est pas évalué";
  if (before === null) return `est au niveau ${after}`;
  if (before === after) return `reste au niveau ${after}`;
  return `${after > before ? "monte" : "descend"} de ${before} à ${after}`;
};

export const impact = {
  title: "Bénéfices et risques",
  lede: "Un seul registre. Chaque version réinterroge tout : gardé, changé, retiré, nouveau ; les anciennes valeurs restent.",
  evolution: "L’évolution, version par version",
  message: ({ from, to, expected }: Message): string =>
    `${from ? `De ${from.version} à ${to.version}` : to.version}${expected ? " (attendu)" : ""} : le bénéfice le plus fort ${moved(from?.benefit ?? null, to.benefit)} ; le pire risque restant ${moved(from?.risk ?? null, to.risk)}`,
  noChart: "La courbe apparaît dès qu’un bénéfice ou un risque est évalué pour une version.",
  moved: "Ce qui a bougé, et pourquoi",
  movedBefore: (version: string, n: number) => `Avant ${version} : ${n} ${plural.fr(n, "mouvement", "mouvements")}`,
  movedDefinition: "Observé quand l’itération est close, attendu sinon.",
  move: ({ version, stage, move, before, after }: EvolutionMove): string => {
    const where = `${version}, ${stage === "expected" ? "attendu" : "observé"}`;
    if (move === "retired") return `${where} : retiré.`;
    if (move === "new") return `${where} : nouveau${after === null ? "" : `, niveau ${after}`}.`;
    return `${where} : niveau ${before ?? "n.c."} → ${after ?? "n.c."}.`;
  },
  wordingOnly: "À côté du graphique : ce qui se dit sans se compter",
  wordingOnlyDefinition: "Ni échangeable, ni quantifiable : jamais compté dans le graphique.",
  withoutLens: "Sans prisme encore : hors du graphique",
  register: (n: number) => `${n} ${plural.fr(n, "bénéfice ou risque", "bénéfices et risques")} au registre`,
  registerDefinition: "Niveau de 1 à 5. Un risque : ⌈vraisemblance × gravité ÷ 5⌉ ; un bénéfice : son ampleur. Jamais additionnés.",
  none: "Rien ne répond à ces filtres. Une phrase suffit pour ajouter un bénéfice ou un risque.",
  added: (ref: string) => `${ref} est au registre. Le reste peut attendre.`,
  saved: "Enregistré.",
  ref: { benefit: (n: number) => `B ${n}`, risk: (n: number) => `R ${n}` },
  kind: { benefit: "Bénéfice", risk: "Risque" },
  kindLabel: "Nature",
  statement: "En une phrase",
  number: "N°",
  lens: "Prisme",
  timeScale: "Échéance",
  timeScales: { now: "maintenant", "under-1": "moins d’un an", "1-3": "1 à 3 ans", "over-3": "plus de 3 ans" },
  materiality: "Nature du gain ou de la perte",
  materialities: { material: "matériel", immaterial: "immatériel" },
  measure: "Mesure",
  measures: { exchangeable: "échangeable", quantifiable: "quantifiable", expressible: "exprimable", "wording-only": "à dire seulement" },
  directness: "Lien",
  directnesses: { direct: "direct", indirect: "indirect" },
  state: "État",
  states: { live: "en cours", retired: "retirés", all: "tous" },
  filters: "Filtrer le registre",
  filter: "Filtrer",
  all: "tous",
  retired: "retiré",
  retiredOn: (day: string) => `Retiré le ${day}.`,
  levelNow: "Niveau observé",
  levelExpected: "Attendu",
  pairs: "Couples",
  whole: "tout le programme",
  beforeControl: (n: number) => `(avant action : ${n})`,
  forWhom: { benefit: "Pour qui", risk: "Contre qui" },
  capturedBy: "Qui capte le savoir-faire ou la valeur",
  edit: "Compléter ou corriger",
  history: "Évaluations, version par version",
  historyDefinition: {
    benefit: "L’ampleur, de 1 à 5. L’attendu et l’observé restent tous deux.",
    risk: "Le niveau restant après l’action de maîtrise : ⌈vraisemblance × gravité ÷ 5⌉. L’attendu et l’observé restent tous deux.",
  },
  notAssessed: "Pas encore évalué. La première version sert de point de départ.",
  stage: "Évaluation",
  stages: { expected: "attendu", observed: "observé" },
  level: "Niveau",
  moveLabel: "Mouvement",
  moves: { kept: "inchangé", changed: "changé", retired: "retiré", new: "nouveau" },
  reason: "Raison",
  day: "Le",
  assess: "Évaluer",
  levels: {
    magnitude: "Ampleur", confidence: "Confiance", likelihoodBefore: "Vraisemblance", severityBefore: "Gravité",
    likelihoodAfter: "Vraisemblance après action", severityAfter: "Gravité après action",
  },
  range: "Un montant, s’il se compte",
  unit: "Unité",
  units: { money: "montant", "person-months": "h.m" },
  amounts: { amountLow: "Bas", amountLikely: "Probable", amountHigh: "Haut" },
  whyMoved: "Pourquoi le niveau change, en une phrase",
  control: "Action de maîtrise",
  noControl: "Aucune action ne maîtrise encore ce risque.",
  knownAction: "Une action déjà là",
  newAction: "Ou une nouvelle action",
  owner: "Qui la porte",
  dueOn: "Pour le",
  pairsOf: (n: number) => (n === 0 ? "Couples : tout le programme" : `Couples (${n})`),
  retire: "Retirer",
  whyRetired: "Pourquoi il ne joue plus, en une phrase",
  trash: "C’était une erreur : mettre à la corbeille",
};
