import { DECIDER, FABRIQUE, RENAULT, type ToldCeiling, type ToldMovement, type ToldStep } from "./losses.ts";

/** The affordable loss of iteration 1. */
export const CEILINGS_1: readonly ToldCeiling[] = [
  { of: RENAULT, on: "2017-04-12", money: 12_000, personMonths: 2, hopedToRecover: 1_500, answer: { on: "2017-04-21", accepted: true, decider: DECIDER.renault } },
  { of: FABRIQUE, on: "2017-04-12", money: 4_000, personMonths: 1, answer: { on: "2017-04-20", accepted: true, decider: DECIDER.fabrique } },
];

export const STEPS_1: readonly ToldStep[] = [
  { key: "1-docs", on: "2017-04-13", pair: ["prototype", "hackers"], of: RENAULT, action: "Remettre la documentation de l’électronique et des cartes, et une base", learn: "ce qu’un groupe fait sans nous", money: 9_000, personMonths: 1.5, answer: { on: "2017-04-21", accepted: true, decider: DECIDER.renault } },
  { key: "1-meetings", on: "2017-04-13", pair: ["communities", "hackers"], of: FABRIQUE, action: "Tenir trois rencontres ouvertes", learn: "qui vient, et pourquoi", money: 2_500, personMonths: 0.6, answer: { on: "2017-04-20", accepted: true, decider: DECIDER.fabrique } },
];

export const MOVEMENTS_1: readonly ToldMovement[] = [
  { key: "1-docs", of: RENAULT, on: "2017-05-02", unit: "money", kind: "committed", amount: 9_000, reason: "Documentation et base remises", step: "1-docs" },
  { of: RENAULT, on: "2017-05-02", unit: "person-months", kind: "committed", amount: 1.5, reason: "Temps de préparation", key: "1-time", step: "1-docs" },
  { of: FABRIQUE, on: "2017-05-22", unit: "money", kind: "spent", amount: 900, reason: "Première rencontre ouverte", step: "1-meetings" },
  { of: RENAULT, on: "2017-06-30", unit: "money", kind: "spent", amount: 4_000, reason: "Mise en forme de la documentation", against: "1-docs" },
  { of: FABRIQUE, on: "2017-07-10", unit: "money", kind: "spent", amount: 1_100, reason: "Deuxième rencontre ouverte", step: "1-meetings" },
  { of: RENAULT, on: "2017-08-31", unit: "money", kind: "spent", amount: 2_500, reason: "Cartes de démonstration", against: "1-docs" },
  { of: FABRIQUE, on: "2017-09-11", unit: "money", kind: "spent", amount: 1_100, reason: "Troisième rencontre ouverte", step: "1-meetings" },
  { of: RENAULT, on: "2017-09-15", unit: "person-months", kind: "spent", amount: 1.3, reason: "Préparation et accueil", against: "1-time" },
  { of: RENAULT, on: "2017-09-20", unit: "money", kind: "recovered", amount: 1_200, reason: "Cartes reprises par la recherche" },
  { of: FABRIQUE, on: "2017-09-29", unit: "person-months", kind: "spent", amount: 0.8, reason: "Animation et wiki", step: "1-meetings" },
];
