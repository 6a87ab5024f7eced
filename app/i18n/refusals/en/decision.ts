import type { decision as french } from "../fr/decision.ts";

export const decision: typeof french = {
  requestAnswered: () => "This request already has its answer. To go back on it, open the decision and replace it.",
  requestWithdrawn: () => "This request was withdrawn.",
  reasonMissing: () => "Give the reason for this decision.",
  onBehalfOfMissing: () => "Say on whose behalf the decision is taken.",
  conditionsMissing: () => "Write at least one condition, or answer Go.",
  conditionsUnwanted: () => "Conditions come with “Go under conditions”.",
  conditionCannotBecome: () => "Set this condition back to pending first.",
  decisionSuperseded: () => "This decision was already replaced by another: start from the one that stands.",
  decisionOfAnother: () => "This decision bears on something else.",
  raiseAmountMissing: () => "Write the new ceiling.",
  raiseNotHigher: () => "The new ceiling must be higher than the one in force.",
  raiseAccepterMissing: () => "Say who accepts the new ceiling for this actor.",
  versionNotProduced: () => "This version is not produced yet: the iteration that leads to it must close first.",
  versionOpenedAlready: () => "This version is already open: that fact is not taken back.",
  optionDecided: () => "A decision bears on this option: it stays readable.",
  overrunDecided: () => "This overrun is decided already.",
};
