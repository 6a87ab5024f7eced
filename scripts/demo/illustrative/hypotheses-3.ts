import type { ToldExperiment, ToldHypothesis } from "./hypotheses.ts";

/** Iteration 3, running from POM 1.1 towards POM 2.0. */
export const HYPOTHESES_3: readonly ToldHypothesis[] = [
  {
    key: "authority-quadricycle", pair: ["territories", "local-authority"], from: { key: "authority-approved", relation: "carried" },
    statement: "Une collectivité ouvre une rue ou un site à POM 1.1 si la réglementation quadricycle suffit à l’usage.",
    threshold: "Deux accords écrits avant le 07/07/2018.",
    controlled: "Le dossier d’usage et le prêt.", dependsOnOthers: "L’avis de voirie.",
    evidence: [
      { on: "2018-05-29", fact: "La catégorie quadricycle couvre l’usage décrit", source: "Note juridique du 29/05/2018", stance: "supports" },
      { on: "2018-06-02", fact: "Un accord écrit, sur site fermé, pour trois semaines", source: "Courriel de Collectivité M, 02/06/2018", stance: "supports", through: "interviews-3" },
      { on: "2018-05-09", fact: "Collectivité B refuse tout engagement financier", source: "Entretien du 09/05/2018", stance: "opposes", through: "interviews-3" },
    ],
  },
  {
    key: "hackers-can", pair: ["prototype", "hackers"], from: { key: "hackers-docs", relation: "changed" },
    statement: "Avec le CAN en lecture, un groupe de hackers produit un prototype roulant sans l’aide de Renault.",
    threshold: "Deux prototypes roulants avant le 15/06/2018, constatés en atelier.",
    controlled: "La documentation et deux bases.", dependsOnOthers: "Le temps du groupe.",
    evidence: [
      { on: "2018-05-26", fact: "Aucune demande d’assistance sur le châssis", source: "Journal du prêt, 26/05/2018", stance: "supports", through: "loan" },
      { on: "2018-06-02", fact: "Deux prototypes roulants, un troisième à l’arrêt", source: "Relevé de l’atelier du 02/06/2018, photos 4 à 9", stance: "supports", through: "june-workshop" },
      { on: "2018-06-02", fact: "L’écriture CAN a manqué à un groupe", source: "Entretien du 02/06/2018", stance: "opposes", through: "june-workshop" },
    ],
    verdict: { on: "2018-06-05", result: "validated", learning: "La lecture suffit pour commencer ; l’écriture n’a été demandée qu’une fois." },
  },
  {
    key: "school-module", pair: ["train", "school"], from: { key: "school-session", relation: "changed" },
    statement: "Une licence professionnelle bâtit un module entier sur la documentation ouverte, sans aide de Renault.",
    threshold: "Un module de trente heures au programme avant le 31/05/2018.",
    controlled: "La documentation.", dependsOnOthers: "Le conseil de l’école.",
    evidence: [{ on: "2018-05-25", fact: "Module de trente heures inscrit au programme de la rentrée", source: "Délibération d’École K, 25/05/2018", stance: "supports" }],
    verdict: { on: "2018-05-28", result: "validated", learning: "Le module tient avec la seule documentation ouverte et les relevés publics." },
  },
  {
    key: "authority-unapproved", pair: ["markets", "local-authority"], addedOn: "2018-05-13",
    through: { kind: "response", note: "Trois réponses au questionnaire posaient la question." },
    statement: "Une collectivité accepte un essai de service avec un véhicule non homologué.",
    threshold: "Un accord de principe avant le 10/06/2018.",
    controlled: "L’offre.", dependsOnOthers: "L’assureur, la préfecture.",
    evidence: [{ on: "2018-06-06", fact: "Trois refus, tous motivés par l’assurance", source: "Entretiens des 22/05, 30/05 et 06/06/2018", stance: "opposes", through: "interviews-3" }],
    verdict: { on: "2018-06-06", result: "invalidated", learning: "L’homologation n’est pas un détail à régler après : elle est la première question posée." },
  },
  {
    key: "common-messages", pair: ["standards", "Laboratoire A"],
    statement: "Une messagerie CAN ouverte devient la base d’un texte commun entre deux laboratoires.",
    threshold: "Un brouillon signé par deux laboratoires avant le 12/06/2018.",
    controlled: "La messagerie.", dependsOnOthers: "L’accord entre laboratoires.",
    evidence: [
      { on: "2018-06-08", fact: "Un brouillon de quatre pages déposé", source: "Dépôt partagé, 08/06/2018", stance: "supports", through: "messages" },
      { on: "2018-06-12", fact: "Second laboratoire : lecture différente du périmètre", source: "Compte rendu du 12/06/2018", stance: "opposes", through: "messages" },
    ],
    verdict: { on: "2018-06-12", result: "inconclusive", learning: "Le texte existe, l’accord non : il faut séparer messages et sécurité." },
  },
  {
    key: "residents-use", pair: ["territories", "informal-networks"], from: { key: "networks-equip", relation: "split" },
    statement: "Un réseau d’habitants trouve un usage de POM 1.1 sans être sollicité.",
    threshold: "Un usage observé et décrit avant le 07/07/2018.", dependsOnOthers: "Les habitants.",
    evidence: [],
  },
  {
    key: "kit-travels", pair: ["communities", "informal-networks"], from: { key: "networks-equip", relation: "split" },
    statement: "Un kit d’atelier circule entre deux villes et revient enrichi.",
    threshold: "Un aller-retour complet avant le 07/07/2018.", controlled: "Le kit.", dependsOnOthers: "Deux réseaux.",
    evidence: [],
  },
  {
    key: "media-story", pair: ["communicate", "media"],
    statement: "Un média spécialisé publie un récit d’atelier sans communiqué.",
    threshold: "Un article paru avant le 07/07/2018.", controlled: "L’accueil à l’atelier.", dependsOnOthers: "La rédaction.",
    evidence: [],
  },
  {
    key: "students-ecu", pair: ["prototype", "school"], addedOn: "2018-06-08",
    through: { kind: "observation", subject: "course-material", note: "Née du relevé CAN devenu support de cours." },
    statement: "Une équipe d’étudiants refait un calculateur sur base ouverte.",
    threshold: "Un calculateur qui répond au banc avant le 10/07/2018.", controlled: "Les relevés publics.", dependsOnOthers: "Les étudiants.",
    evidence: [],
  },
];

export const EXPERIMENTS_3: readonly ToldExperiment[] = [
  { key: "survey", on: "2018-05-07", kind: "survey", title: "Questionnaire : quelle Twizy ouverte, avec qui", tests: ["authority-quadricycle"] },
  { key: "loan", on: "2018-05-07", kind: "loan", title: "Prêt de deux bases POM 1.1", notes: "Huit semaines, sous convention.", tests: ["hackers-can"] },
  { key: "interviews-3", on: "2018-05-09", kind: "interviews", title: "Entretiens avec des collectivités", tests: ["authority-quadricycle"] },
  { key: "messages", on: "2018-05-15", kind: "prototype", title: "Brouillon de messagerie à deux laboratoires", tests: ["common-messages"] },
  { key: "june-workshop", on: "2018-06-02", kind: "workshop", title: "Soirée d’essais du 02/06", tests: ["hackers-can"] },
];
