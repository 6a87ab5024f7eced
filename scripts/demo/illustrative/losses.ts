import type { SeededUsage } from "../lists.ts";

export type Unit = "money" | "person-months";

export interface ToldAnswer {
  on: string;
  accepted: boolean;
  /** The person who decides for the actor. */
  decider: string;
  expiresOn?: string;
  conditions?: string;
}

/** Euros and person-months as people say them; null is n.c. */
export interface ToldCeiling {
  of: string;
  /** While preparing; or after the opening, when the actor comes later. */
  on: string;
  money: number | null;
  personMonths: number | null;
  hopedToRecover?: number;
  late?: boolean;
  /** One answer for both units. */
  answer?: ToldAnswer;
}

export interface ToldStep {
  key: string;
  on: string;
  pair: readonly [usage: SeededUsage, target: string];
  of: string;
  action: string;
  learn: string;
  money: number | null;
  personMonths: number | null;
  answer: ToldAnswer;
}

export interface ToldMovement {
  of: string;
  on: string;
  unit: Unit;
  kind: "committed" | "spent" | "recovered";
  amount: number | null;
  reason: string;
  /** Name of this commitment, and of the commitment that a spending is made against. */
  key?: string;
  against?: string;
  step?: string;
}

export const RENAULT = "Renault";
export const FABRIQUE = "La Fabrique des Mobilités";
export const LABORATORY = "Laboratoire A";
export const DECIDER = {
  renault: "Décideur 1 (illustratif)",
  fabrique: "Décideuse 2 (illustrative)",
  laboratory: "Décideur 3 (illustratif)",
  startup: "Décideuse 4 (illustrative)",
  authority: "Décideur 5 (illustratif)",
  school: "Décideur 6 (illustratif)",
} as const;
