import type { ToldExperiment, ToldHypothesis } from "./hypotheses.ts";

/** Iteration 2, from POM 1.0 to POM 1.1. */
export const HYPOTHESES_2: readonly ToldHypothesis[] = [
  {
    key: "lab-instrument-2", pair: ["prototype", "laboratory"], from: { key: "lab-instrument", relation: "carried" },
    statement: "Un laboratoire remplace un instrument de bord en moins d’un mois à partir de la documentation ouverte.",
    threshold: "Un instrument remplacé et relevé au banc en trente jours.",
    evidence: [{ on: "2018-02-02", fact: "Instrument complet au banc en vingt-quatre jours, vitesse comprise", source: "Carnet de Laboratoire A, 02/02/2018", stance: "supports", through: "bench" }],
    verdict: { on: "2018-02-06", result: "validated", learning: "Quelques messages décrits ont suffi à lever le doute de l’itération 1." },
  },
  {
    key: "lab-training", pair: ["train", "laboratory"],
    statement: "Un laboratoire forme ses doctorants sur POM sans support écrit par Renault.",
    threshold: "Deux sessions tenues avant le 31/03/2018.",
    controlled: "La documentation.", dependsOnOthers: "Les encadrants.",
    evidence: [{ on: "2018-03-16", fact: "Deux sessions tenues, support publié sur le wiki", source: "Page du wiki, 16/03/2018", stance: "supports", through: "bench" }],
    verdict: { on: "2018-03-19", result: "validated", learning: "Le support écrit par le laboratoire sert déjà à une école." },
  },
  {
    key: "supplier-part", pair: ["prototype", "automotive"],
    statement: "Un équipementier volontaire adapte un composant en six semaines à partir de la CAO minimum.",
    threshold: "Une pièce montée sur une base avant le 15/03/2018.",
    controlled: "La CAO du châssis.", dependsOnOthers: "L’atelier de l’équipementier.",
    evidence: [
      { on: "2018-03-08", fact: "Un support de batterie adapté et monté en cinq semaines", source: "Procès-verbal de montage, 08/03/2018", stance: "supports", through: "hackapom" },
      { on: "2018-03-08", fact: "Deux cotes manquaient et ont été mesurées sur place", source: "Procès-verbal de montage, 08/03/2018", stance: "opposes" },
    ],
    verdict: { on: "2018-03-12", result: "validated", learning: "La CAO minimum suffit si les cotes d’interface y sont." },
  },
  {
    key: "networks-equip", pair: ["communities", "informal-networks"],
    statement: "Des réseaux informels s’outillent avec la documentation publique et la complètent.",
    threshold: "Trois contributions de réseaux différents avant le 31/03/2018.",
    controlled: "Le wiki.", dependsOnOthers: "Les réseaux.",
    evidence: [{ on: "2018-03-24", fact: "Quatre contributions, de trois réseaux", source: "Historique du wiki au 24/03/2018", stance: "supports", through: "hackapom" }],
    verdict: { on: "2018-03-28", result: "validated", learning: "Ils complètent ce qu’ils utilisent : l’usage et l’outillage sont deux questions." },
  },
  {
    key: "authority-approved", pair: ["territories", "local-authority"],
    statement: "Une collectivité essaie POM sur son territoire si l’homologation est réglée.",
    threshold: "Deux territoires d’accord avant le 31/03/2018.",
    controlled: "Le dossier.", dependsOnOthers: "Les élus, l’assureur.",
    evidence: [
      { on: "2018-03-15", fact: "Un service mobilité donne un accord de principe", source: "Courriel du 15/03/2018", stance: "supports", through: "interviews-2" },
      { on: "2018-03-29", fact: "Le second ne répond pas avant l’avis de son assureur", source: "Entretien du 29/03/2018", stance: "opposes", through: "interviews-2" },
    ],
    verdict: { on: "2018-04-03", result: "inconclusive", learning: "Un accord sur deux : la question est posée en termes d’homologation, peut-être à tort." },
  },
  {
    key: "maker-territory", pair: ["territories", "automotive"],
    statement: "Un industriel de l’automobile essaie un service de mobilité avec POM dans une ville.",
    threshold: "Un essai daté avant le 31/03/2018.",
    controlled: "La base prêtée.", dependsOnOthers: "L’industriel, la ville.",
    evidence: [{ on: "2018-03-27", fact: "Trois échanges, aucun essai : chacun attend qu’une ville commence", source: "Comptes rendus d’entretiens, mars 2018", stance: "opposes", through: "interviews-2" }],
    verdict: { on: "2018-04-03", result: "invalidated", learning: "Un industriel suit une collectivité, il ne la précède pas." },
  },
  {
    key: "objects-market", pair: ["markets", "non-automotive"],
    statement: "Un industriel hors automobile ouvre un marché de capteurs sur POM.",
    threshold: "Une offre publiée avant le 31/03/2018.",
    evidence: [],
    verdict: { on: "2018-04-03", result: "not-tested", learning: "Remise à plus tard : personne n’a eu le temps de l’essayer." },
  },
];

export const EXPERIMENTS_2: readonly ToldExperiment[] = [
  { key: "bench", on: "2018-01-09", kind: "prototype", title: "Banc de mesure chez Laboratoire A", tests: ["lab-instrument-2", "lab-training"] },
  { key: "hackapom", on: "2018-02-10", kind: "hackapom", title: "Premier HACKAPOM, deux jours", tests: ["supplier-part", "networks-equip"] },
  { key: "interviews-2", on: "2018-03-15", kind: "interviews", title: "Entretiens avec des collectivités et des industriels", tests: ["authority-approved", "maker-territory"] },
];
