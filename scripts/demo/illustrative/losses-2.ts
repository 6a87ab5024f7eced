import { DECIDER, FABRIQUE, LABORATORY, RENAULT, type ToldCeiling, type ToldMovement, type ToldStep } from "./losses.ts";

/** The affordable loss of iteration 2: the invoice of the HACKAPOM sticks out of the facilitator's ceiling, and is decided. */
export const CEILINGS_2: readonly ToldCeiling[] = [
  { of: RENAULT, on: "2017-11-13", money: 20_000, personMonths: 2.5, answer: { on: "2017-11-20", accepted: true, decider: DECIDER.renault } },
  { of: FABRIQUE, on: "2017-11-13", money: 6_000, personMonths: 1.5, answer: { on: "2017-11-21", accepted: true, decider: DECIDER.fabrique } },
  { of: LABORATORY, on: "2017-11-13", money: 3_000, personMonths: 1, answer: { on: "2017-11-24", accepted: true, decider: DECIDER.laboratory } },
];

export const STEPS_2: readonly ToldStep[] = [
  { key: "2-bench", on: "2017-11-14", pair: ["prototype", "laboratory"], of: LABORATORY, action: "Monter un banc de mesure CAN", learn: "quels messages suffisent", money: 2_000, personMonths: 0.6, answer: { on: "2017-11-24", accepted: true, decider: DECIDER.laboratory } },
  { key: "2-cad", on: "2017-11-14", pair: ["prototype", "automotive"], of: RENAULT, action: "Préparer la CAO minimum du châssis", learn: "si un équipementier adapte une pièce sans nous", money: 8_000, personMonths: 1, answer: { on: "2017-11-20", accepted: true, decider: DECIDER.renault } },
];

export const MOVEMENTS_2: readonly ToldMovement[] = [
  { key: "2-cad", of: RENAULT, on: "2017-12-04", unit: "money", kind: "committed", amount: 8_000, reason: "CAO minimum et description des messages", step: "2-cad" },
  { key: "2-hackapom", of: FABRIQUE, on: "2018-01-08", unit: "money", kind: "committed", amount: 5_000, reason: "Préparation du HACKAPOM" },
  { of: RENAULT, on: "2018-01-31", unit: "money", kind: "spent", amount: 6_500, reason: "Reprise de la CAO par un bureau d’études", against: "2-cad" },
  { of: LABORATORY, on: "2018-01-31", unit: "money", kind: "spent", amount: 1_800, reason: "Pièces du banc de mesure", step: "2-bench" },
  { of: FABRIQUE, on: "2018-02-12", unit: "money", kind: "spent", amount: 5_000, reason: "HACKAPOM : accueil, matériel, repas", against: "2-hackapom" },
  { of: RENAULT, on: "2018-02-20", unit: "money", kind: "spent", amount: 2_000, reason: "Faisceaux d’essai" },
  { of: FABRIQUE, on: "2018-03-12", unit: "money", kind: "spent", amount: 1_600, reason: "HACKAPOM : facture de la salle, reçue après coup" },
  { of: RENAULT, on: "2018-03-30", unit: "person-months", kind: "spent", amount: 1.8, reason: "Revue de la CAO et des messages" },
  { of: FABRIQUE, on: "2018-03-30", unit: "person-months", kind: "spent", amount: 1.2, reason: "Animation du HACKAPOM et du wiki" },
  { of: LABORATORY, on: "2018-03-30", unit: "person-months", kind: "spent", amount: 0.7, reason: "Mesures et formation" },
];
