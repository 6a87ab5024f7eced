import type { SeededUsage } from "../lists.ts";
import type { ToldExperiment, ToldHypothesis } from "./hypotheses.ts";
import { EXPERIMENTS_1, HYPOTHESES_1 } from "./hypotheses-1.ts";
import { EXPERIMENTS_2, HYPOTHESES_2 } from "./hypotheses-2.ts";
import { EXPERIMENTS_3, HYPOTHESES_3 } from "./hypotheses-3.ts";
import type { ToldCeiling, ToldMovement, ToldStep } from "./losses.ts";
import { CEILINGS_1, MOVEMENTS_1, STEPS_1 } from "./losses-1.ts";
import { CEILINGS_2, MOVEMENTS_2, STEPS_2 } from "./losses-2.ts";
import { CEILINGS_3, MOVEMENTS_3, STEPS_3 } from "./losses-3.ts";

export interface ToldChoice {
  pair: readonly [usage: SeededUsage, target: string];
  chosen: boolean;
  reason?: string;
  dissent?: string;
}

export interface ToldIteration {
  name: "1" | "2" | "3";
  question: string;
  base: string;
  target: string;
  preparedOn: string;
  openedOn: string;
  endsOn: string;
  choices: readonly ToldChoice[];
  /** Carried over by the closing before, and left aside. */
  leftAside?: readonly string[];
  worstCase: { worstCase: string; imageLoss?: string; legalLoss?: string; knowHowLoss?: string; opportunityLoss?: string };
  hypotheses: readonly ToldHypothesis[];
  experiments: readonly ToldExperiment[];
  ceilings: readonly ToldCeiling[];
  steps: readonly ToldStep[];
  movements: readonly ToldMovement[];
}

export const ITERATIONS: readonly ToldIteration[] = [
  {
    name: "1", question: "Quelle première étape minimale suffit à rassembler un premier réseau de parties prenantes ?",
    base: "Twizy de série", target: "POM 1.0", preparedOn: "2017-04-10", openedOn: "2017-04-26", endsOn: "2017-10-13",
    choices: [
      { pair: ["prototype", "hackers"], chosen: true, reason: "Demande entendue à l’atelier n° 1." },
      { pair: ["communities", "hackers"], chosen: true },
      { pair: ["train", "school"], chosen: true },
      { pair: ["markets", "automotive"], chosen: true, reason: "Pour savoir si quelqu’un paierait déjà.", dissent: "La Fabrique aurait commencé par donner à voir un usage." },
    ],
    worstCase: { worstCase: "Une base perdue et une documentation reprise sans retour, soit 4 000 €. Jugé supportable.", knowHowLoss: "Les schémas de cartes deviennent publics." },
    hypotheses: HYPOTHESES_1, experiments: EXPERIMENTS_1, ceilings: CEILINGS_1, steps: STEPS_1, movements: MOVEMENTS_1,
  },
  {
    name: "2", question: "Les messages CAN en lecture et la CAO du châssis suffisent-ils à des prototypes ?",
    base: "POM 1.0", target: "POM 1.1", preparedOn: "2017-11-13", openedOn: "2017-11-27", endsOn: "2018-04-27",
    choices: [
      { pair: ["prototype", "laboratory"], chosen: true },
      { pair: ["train", "laboratory"], chosen: true },
      { pair: ["prototype", "automotive"], chosen: true, reason: "Un équipementier volontaire s’est déclaré." },
      { pair: ["territories", "local-authority"], chosen: true, reason: "Contre la règle : les risques ne sont pas acceptables en l’état, et c’est ce que nous voulons apprendre.", dissent: "Le service juridique aurait attendu la convention." },
    ],
    worstCase: { worstCase: "La CAO circule sans accord et un faisceau est détruit, soit 6 000 €. Jugé supportable.", legalLoss: "Un essai sans cadre signé." },
    hypotheses: HYPOTHESES_2, experiments: EXPERIMENTS_2, ceilings: CEILINGS_2, steps: STEPS_2, movements: MOVEMENTS_2,
  },
  {
    name: "3", question: "Avec POM 1.1, quels usages naissent sans cahier des charges, et que faut-il ouvrir de plus ?",
    base: "POM 1.1", target: "POM 2.0", preparedOn: "2018-04-27", openedOn: "2018-05-02", endsOn: "2018-07-13",
    choices: [
      { pair: ["prototype", "hackers"], chosen: true },
      { pair: ["standards", "Laboratoire A"], chosen: true },
      { pair: ["train", "school"], chosen: true },
      { pair: ["territories", "Collectivité B"], chosen: true, reason: "Contre la règle : l’essai doit dire si la réglementation quadricycle suffit.", dissent: "Le service juridique demande d’attendre l’avis de l’assureur." },
      { pair: ["markets", "non-automotive"], chosen: false, reason: "Personne pour l’essayer dans cette itération." },
    ],
    leftAside: ["objects-market"],
    worstCase: {
      worstCase: "Les deux bases prêtées sont perdues et la documentation circule hors convention : 9 500 €. Jugé supportable par Décideur 1 (illustratif).",
      imageLoss: "Une mise au point publique.", legalLoss: "Un essai hors convention.", knowHowLoss: "La lecture des messages CAN est connue de tous.", opportunityLoss: "Deux bases immobilisées huit semaines.",
    },
    hypotheses: HYPOTHESES_3, experiments: EXPERIMENTS_3, ceilings: CEILINGS_3, steps: STEPS_3, movements: MOVEMENTS_3,
  },
];
