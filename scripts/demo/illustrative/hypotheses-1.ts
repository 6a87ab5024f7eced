import type { ToldExperiment, ToldHypothesis } from "./hypotheses.ts";

/** Iteration 1, from the Twizy of series to POM 1.0. */
export const HYPOTHESES_1: readonly ToldHypothesis[] = [
  {
    key: "hackers-docs", pair: ["prototype", "hackers"],
    statement: "Avec la documentation de l’électronique et des cartes, un groupe de hackers réalise une première fonction sans rétro-ingénierie.",
    threshold: "Une fonction démontrée en atelier avant le 15/09/2017.",
    controlled: "La documentation remise.", dependsOnOthers: "Le temps du groupe.",
    evidence: [
      { on: "2017-09-09", fact: "Un afficheur de charge relié à la carte, démontré devant l’atelier", source: "Relevé de la rencontre du 09/09/2017", stance: "supports", through: "open-meetings" },
      { on: "2017-09-09", fact: "Aucune carte n’a été démontée pour y parvenir", source: "Journal du Groupe I", stance: "supports" },
      { on: "2017-09-12", fact: "La messagerie a manqué à deux autres groupes", source: "Entretien du 12/09/2017", stance: "opposes" },
    ],
    verdict: { on: "2017-09-18", result: "validated", learning: "La documentation suffit à une première fonction ; la messagerie est la demande suivante." },
  },
  {
    key: "school-session", pair: ["train", "school"],
    statement: "Une école bâtit une séance de travaux pratiques sur la documentation ouverte, sans aide de Renault.",
    threshold: "Une séance donnée à une classe entière avant le 30/09/2017.",
    controlled: "La documentation.", dependsOnOthers: "Le calendrier de l’école.",
    evidence: [{ on: "2017-09-22", fact: "Une séance de quatre heures donnée à vingt-deux étudiants", source: "Feuille de présence d’École K", stance: "supports", through: "school-trial" }],
    verdict: { on: "2017-09-26", result: "validated", learning: "Une séance tient ; un module entier demandera la messagerie." },
  },
  {
    key: "communities-come", pair: ["communities", "hackers"],
    statement: "Des communautés viennent à trois rencontres ouvertes sans y être payées.",
    threshold: "Vingt personnes différentes sur les trois rencontres.",
    controlled: "Le lieu, les soirées, le wiki.", dependsOnOthers: "L’envie de venir.",
    evidence: [
      { on: "2017-07-08", fact: "Quinze personnes aux deux premières rencontres", source: "Registre des rencontres", stance: "supports", through: "open-meetings" },
      { on: "2017-09-09", fact: "Vingt-six personnes différentes en tout", source: "Registre des rencontres", stance: "supports", through: "open-meetings" },
    ],
    verdict: { on: "2017-09-18", result: "validated", learning: "Elles viennent pour toucher le véhicule, et reviennent si quelque chose s’est ouvert entre-temps." },
  },
  {
    key: "market-funding", pair: ["markets", "automotive"],
    statement: "Un industriel de l’automobile finance une exploration de marché dès POM 1.0.",
    threshold: "Un accord écrit de financement avant le 30/09/2017.",
    controlled: "L’offre.", dependsOnOthers: "Le budget de l’industriel.",
    evidence: [{ on: "2017-09-20", fact: "Deux refus : le marché reste à montrer avant d’être exploré", source: "Entretiens des 06/09 et 20/09/2017", stance: "opposes", through: "interviews-1" }],
    verdict: { on: "2017-10-02", result: "invalidated", learning: "Personne n’achète une exploration : il faut d’abord donner à voir un usage." },
  },
  {
    key: "cluster-stage", pair: ["communicate", "cluster"],
    statement: "Un cluster met POM 1.0 à l’affiche d’un événement de filière.",
    threshold: "Une place au programme avant le 30/09/2017.",
    controlled: "La présentation.", dependsOnOthers: "Le comité du cluster.",
    evidence: [{ on: "2017-09-27", fact: "Le comité préfère attendre un projet sorti d’un événement", source: "Courriel de Cluster L, 27/09/2017", stance: "opposes", through: "interviews-1" }],
    verdict: { on: "2017-10-02", result: "invalidated", learning: "Un cluster montre ce que ses membres ont fait, pas une intention." },
  },
  {
    key: "lab-instrument", pair: ["prototype", "laboratory"],
    statement: "Un laboratoire remplace un instrument de bord en moins d’un mois à partir de la documentation ouverte.",
    threshold: "Un instrument remplacé et relevé au banc en trente jours.",
    controlled: "La documentation et une base.", dependsOnOthers: "Le temps du laboratoire.",
    evidence: [
      { on: "2017-09-28", fact: "L’instrument affiche la charge au banc", source: "Carnet de Laboratoire A, 28/09/2017", stance: "supports" },
      { on: "2017-10-05", fact: "La vitesse n’arrive pas : le message n’est pas décrit", source: "Carnet de Laboratoire A, 05/10/2017", stance: "opposes" },
    ],
    verdict: { on: "2017-10-09", result: "inconclusive", learning: "La moitié de l’instrument : sans la messagerie, l’essai ne peut pas conclure." },
  },
];

export const EXPERIMENTS_1: readonly ToldExperiment[] = [
  { key: "open-meetings", on: "2017-05-20", kind: "workshop", title: "Trois rencontres ouvertes autour du véhicule", tests: ["hackers-docs", "communities-come"] },
  { key: "interviews-1", on: "2017-09-06", kind: "interviews", title: "Entretiens avec des industriels et un cluster", tests: ["market-funding", "cluster-stage"] },
  { key: "school-trial", on: "2017-09-22", kind: "workshop", title: "Séance d’essai à École K", tests: ["school-session"] },
];
