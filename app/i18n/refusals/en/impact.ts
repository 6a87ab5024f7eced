import type { impact as french } from "../fr/impact.ts";

export const impact: typeof french = {
  legalRiskStaysInside: () => "A legal risk does not leave the team: choose “COMEX” or “team”.",
  onlyRisksAreControlled: () => "Only a risk has a control action.",
  rangeIncomplete: () => "Give the unit and the three amounts: low, likely, high. Or none.",
  rangeOutOfOrder: () => "Low is not above likely, nor likely above high.",
  moveNeedsReason: () => "This level changes: say why in a sentence.",
  assessmentWrittenByClosing: () => "This version is produced: what is observed of it is written by closing the iteration.",
  impactRetiredAlready: () => "It is retired already.",
  observedIsRetired: () => "It has been observed: retire it with its reason, the past keeps it.",
  versionNameHeld: () => "A version of this programme has that name already.",
  versionNotAuthorised: () => "A version opens once a decision authorised it.",
  versionOpenedEarlier: (p) => `It cannot open before it was authorised (${p.day}).`,
  onlyRisksThreatenOpening: () => "Choose a risk of this programme.",
};
