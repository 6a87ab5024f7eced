import { DECIDER, FABRIQUE, LABORATORY, RENAULT, type ToldCeiling, type ToldMovement, type ToldStep } from "./losses.ts";

const STARTUP = "Jeune pousse C";
const AUTHORITY = "Collectivité B";
const SCHOOL = "École D";

/** The affordable loss of iteration 3. A refusal, an expired answer, an n.c. and an undecided overrun stand in it. */
export const CEILINGS_3: readonly ToldCeiling[] = [
  { of: RENAULT, on: "2018-04-27", money: 28_000, personMonths: 3, hopedToRecover: 2_000, answer: { on: "2018-04-27", accepted: true, decider: DECIDER.renault } },
  { of: FABRIQUE, on: "2018-04-27", money: 8_000, personMonths: 1.5, answer: { on: "2018-04-30", accepted: true, decider: DECIDER.fabrique } },
  { of: LABORATORY, on: "2018-04-27", money: 8_000, personMonths: 1.5, answer: { on: "2018-05-02", accepted: true, decider: DECIDER.laboratory, expiresOn: "2018-06-20" } },
  { of: AUTHORITY, on: "2018-04-30", money: 5_000, personMonths: 0.5, answer: { on: "2018-05-09", accepted: false, decider: DECIDER.authority, conditions: "Pas avant l’avis de l’assureur." } },
  { of: STARTUP, on: "2018-05-24", money: 2_000, personMonths: 0.5, late: true, answer: { on: "2018-05-24", accepted: true, decider: DECIDER.startup } },
];

export const STEPS_3: readonly ToldStep[] = [
  { key: "3-loan", on: "2018-04-28", pair: ["prototype", "hackers"], of: RENAULT, action: "Prêter deux bases POM 1.1, huit semaines, sous convention", learn: "si un groupe roule sans notre aide", money: 6_000, personMonths: 0.5, answer: { on: "2018-05-02", accepted: true, decider: DECIDER.renault } },
  { key: "3-evenings", on: "2018-04-28", pair: ["prototype", "hackers"], of: FABRIQUE, action: "Accueillir trois soirées d’atelier", learn: "qui revient, et avec qui", money: 2_500, personMonths: 0.3, answer: { on: "2018-05-02", accepted: true, decider: DECIDER.fabrique } },
  { key: "3-draft", on: "2018-04-28", pair: ["standards", LABORATORY], of: LABORATORY, action: "Écrire un brouillon commun de messagerie", learn: "si deux laboratoires lisent pareil", money: 4_000, personMonths: 0.4, answer: { on: "2018-05-02", accepted: true, decider: DECIDER.laboratory } },
  { key: "3-messages", on: "2018-04-28", pair: ["standards", LABORATORY], of: RENAULT, action: "Relire et ouvrir les messages décrits", learn: "ce qui manque encore à la lecture", money: 2_500, personMonths: 0.6, answer: { on: "2018-05-02", accepted: true, decider: DECIDER.renault } },
  { key: "3-site", on: "2018-04-30", pair: ["territories", AUTHORITY], of: AUTHORITY, action: "Ouvrir un site fermé, trois semaines", learn: "si la voirie donne son avis", money: 5_000, personMonths: 0.5, answer: { on: "2018-05-09", accepted: false, decider: DECIDER.authority, conditions: "Un pas plus petit serait regardé." } },
  { key: "3-file", on: "2018-04-30", pair: ["territories", AUTHORITY], of: RENAULT, action: "Préparer le dossier d’usage", learn: "ce que l’assureur demande", money: 3_000, personMonths: 0.3, answer: { on: "2018-05-04", accepted: true, decider: DECIDER.renault } },
  { key: "3-kit", on: "2018-05-14", pair: ["communities", "Réseau E"], of: FABRIQUE, action: "Composer un kit d’atelier qui voyage", learn: "si le kit revient enrichi", money: 1_200, personMonths: 0.1, answer: { on: "2018-05-14", accepted: true, decider: DECIDER.fabrique, expiresOn: "2018-05-31" } },
  { key: "3-bench", on: "2018-05-24", pair: ["prototype", "hackers"], of: STARTUP, action: "Monter un banc d’essai", learn: "ce que le CAN en lecture ne dit pas", money: null, personMonths: 0.2, answer: { on: "2018-05-24", accepted: true, decider: DECIDER.startup } },
  { key: "3-course", on: "2018-06-09", pair: ["train", SCHOOL], of: FABRIQUE, action: "Adapter la documentation en support de cours", learn: "si le module tient sans nous", money: 2_000, personMonths: 0.3, answer: { on: "2018-06-09", accepted: true, decider: DECIDER.fabrique } },
  { key: "3-sessions", on: "2018-06-09", pair: ["train", SCHOOL], of: SCHOOL, action: "Donner deux séances", learn: "ce que les étudiants détournent", money: 0, personMonths: 0.2, answer: { on: "2018-06-09", accepted: true, decider: DECIDER.school } },
];

export const MOVEMENTS_3: readonly ToldMovement[] = [
  { key: "3-loan", of: RENAULT, on: "2018-05-07", unit: "money", kind: "committed", amount: 6_000, reason: "Prêt de deux bases POM 1.1", step: "3-loan" },
  { key: "3-loan-time", of: RENAULT, on: "2018-05-07", unit: "person-months", kind: "committed", amount: 0.5, reason: "Suivi du prêt", step: "3-loan" },
  { key: "3-evenings", of: FABRIQUE, on: "2018-05-07", unit: "money", kind: "committed", amount: 2_500, reason: "Trois soirées d’atelier", step: "3-evenings" },
  { key: "3-evenings-time", of: FABRIQUE, on: "2018-05-07", unit: "person-months", kind: "committed", amount: 0.3, reason: "Animation des soirées", step: "3-evenings" },
  { key: "3-messages", of: RENAULT, on: "2018-05-09", unit: "money", kind: "committed", amount: 2_500, reason: "Relecture des messages décrits", step: "3-messages" },
  { key: "3-messages-time", of: RENAULT, on: "2018-05-09", unit: "person-months", kind: "committed", amount: 0.6, reason: "Relecture des messages décrits", step: "3-messages" },
  { key: "3-draft", of: LABORATORY, on: "2018-05-09", unit: "money", kind: "committed", amount: 4_000, reason: "Brouillon commun de messagerie", step: "3-draft" },
  { key: "3-draft-time", of: LABORATORY, on: "2018-05-09", unit: "person-months", kind: "committed", amount: 0.4, reason: "Brouillon commun de messagerie", step: "3-draft" },
  { key: "3-parts", of: RENAULT, on: "2018-05-11", unit: "money", kind: "committed", amount: 9_000, reason: "Pièces de rechange des bases" },
  { of: RENAULT, on: "2018-05-18", unit: "money", kind: "spent", amount: 9_000, reason: "Pièces de rechange des bases", against: "3-parts" },
  { of: LABORATORY, on: "2018-05-18", unit: "money", kind: "spent", amount: 1_000, reason: "Analyseur de bus" },
  { of: LABORATORY, on: "2018-05-18", unit: "person-months", kind: "spent", amount: 0.2, reason: "Mise en service du banc" },
  { of: FABRIQUE, on: "2018-05-21", unit: "money", kind: "spent", amount: 4_500, reason: "Outillage et déplacements des ateliers" },
  { of: RENAULT, on: "2018-05-28", unit: "money", kind: "spent", amount: 3_800, reason: "Remise en état et convoyage des deux bases", against: "3-loan" },
  { of: STARTUP, on: "2018-05-30", unit: "money", kind: "spent", amount: null, reason: "Banc d’essai : montant non communiqué", step: "3-bench" },
  { of: FABRIQUE, on: "2018-06-02", unit: "money", kind: "spent", amount: 2_300, reason: "Trois soirées d’atelier", against: "3-evenings" },
  { of: FABRIQUE, on: "2018-06-02", unit: "person-months", kind: "spent", amount: 0.3, reason: "Animation des soirées", against: "3-evenings-time" },
  { of: RENAULT, on: "2018-06-04", unit: "person-months", kind: "spent", amount: 0.4, reason: "Suivi du prêt", against: "3-loan-time" },
  { of: RENAULT, on: "2018-06-05", unit: "money", kind: "recovered", amount: 500, reason: "Pièces reprises en stock" },
  { of: LABORATORY, on: "2018-06-06", unit: "money", kind: "spent", amount: 1_600, reason: "Rédaction du brouillon", against: "3-draft" },
  { of: LABORATORY, on: "2018-06-06", unit: "person-months", kind: "spent", amount: 0.2, reason: "Rédaction du brouillon", against: "3-draft-time" },
  { of: STARTUP, on: "2018-06-07", unit: "person-months", kind: "spent", amount: 0.6, reason: "Montage du banc, plus long que prévu", step: "3-bench" },
  { of: RENAULT, on: "2018-06-08", unit: "money", kind: "spent", amount: 500, reason: "Première relecture", against: "3-messages" },
  { of: RENAULT, on: "2018-06-08", unit: "person-months", kind: "spent", amount: 0.4, reason: "Première relecture", against: "3-messages-time" },
  { of: RENAULT, on: "2018-06-08", unit: "person-months", kind: "spent", amount: 0.1, reason: "Réponses au questionnaire" },
  { key: "3-course", of: FABRIQUE, on: "2018-06-09", unit: "money", kind: "committed", amount: 2_000, reason: "Support de cours", step: "3-course" },
  { key: "3-course-time", of: FABRIQUE, on: "2018-06-09", unit: "person-months", kind: "committed", amount: 0.3, reason: "Support de cours", step: "3-course" },
  { of: SCHOOL, on: "2018-06-11", unit: "person-months", kind: "spent", amount: 0, reason: "Aucune séance donnée à ce jour", step: "3-sessions" },
  { of: FABRIQUE, on: "2018-06-11", unit: "money", kind: "spent", amount: 1_500, reason: "Mise en page du support", against: "3-course" },
  { of: FABRIQUE, on: "2018-06-11", unit: "person-months", kind: "spent", amount: 0.2, reason: "Mise en page du support", against: "3-course-time" },
  { of: FABRIQUE, on: "2018-06-11", unit: "person-months", kind: "spent", amount: 0.2, reason: "Accueil des nouveaux venus" },
];
