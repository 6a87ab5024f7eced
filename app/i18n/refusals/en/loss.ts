import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";
import type { loss as french } from "../fr/loss.ts";

const said = (amount: number, { unit, currency }: { unit: LossUnit; currency: string }) => formatLoss(amount, unit, currency, "en");

export const loss: typeof french = {
  lossIterationClosed: () => "This iteration is closed: its losses no longer change.",
  lossIterationNotRunning: () => "Movements are recorded while the iteration is running.",
  dayBeforeOpening: () => "This day comes before the iteration was opened: an earlier loss is not on its account.",
  dayToCome: () => "This day is still to come: record what has already happened.",
  firstStepThere: () => "This actor already has a first step for this pair: edit it.",
  firstStepInTrash: () => "This actor’s first step for this pair is in the trash: restore it.",
  firstStepHasMovements: () => "Movements bear on this first step: it stays.",
  firstStepOfAnother: () => "This first step belongs to another actor or another iteration.",
  deciderMissing: () => "Say who decides: choose a person or write a name.",
  deciderOfAnotherSide: () => "This person belongs to another stakeholder: they do not decide for this actor.",
  expiresBeforeItsDay: () => "The acceptance would expire before the day it is given.",
  noSide: () => "You are on no stakeholder’s side in this workspace: nobody can give this figure in its place.",
  ceilingLocked: () => "The opening locked this ceiling: only a decision raises it.",
  ceilingAfterSpending: () => "This actor has already engaged a loss in this unit: ask for a decision.",
  ceilingWithoutAmount: () => "Write the amount of the ceiling: a ceiling that is not known cannot be accepted.",
  ceilingSuperseded: () => "This ceiling was raised meanwhile: start again from the one in force.",
  ceilingNotRunning: () => "The iteration is not running: before it opens the ceiling is set freely; after it closes it no longer changes.",
  noCeilingYet: () => "First set the ceiling of this actor in this unit.",
  commitWithoutCeiling: () => "This actor has no ceiling in this unit: nothing can be committed before it says what it agrees to lose.",
  commitWithoutAcceptance: ({ state }) =>
    state === "refused" ? "The actor refused this ceiling: nothing can be committed under it."
    : state === "expired" ? "The acceptance of this ceiling has expired: have it renewed before committing."
    : "This ceiling is not accepted yet: nothing can be committed under it.",
  overCeiling: (p) => `The ceiling is ${said(p.ceiling, p)} and ${said(p.remaining, p)} remains: this commitment would exceed it by ${said(p.over, p)}. Ask for a decision to raise it.`,
  recoveredBeyondSpent: (p) => `${said(p.spent, p)} was spent: no more can have been recovered.`,
  againstAnother: () => "A spending is made against a commitment of the same actor, in the same unit and the same iteration.",
};
