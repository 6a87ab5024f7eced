import { formatInteger } from "#app/platform/format.ts";
import type { questionnaire as french } from "../fr/questionnaire.ts";

export const questionnaire: typeof french = {
  questionnaireNotOpen: () => "This questionnaire is not open yet.",
  questionnaireClosed: () => "This questionnaire is closed: nothing more is kept.",
  questionnairePast: () => "The closing date of this questionnaire has passed: nothing more is kept.",
  questionnaireFull: () => "This questionnaire has received all the answers it was waiting for. Thank you for wanting to take part.",
  questionnaireStateUnchanged: () => "The questionnaire is in this state already.",
  consentMissing: () => "Tick this box to send: without your agreement, nothing leaves.",
  nothingAnswered: () => "You have not answered anything yet: a single answer is enough.",
  leaveEmpty: () => "This field is there to recognise robots: leave it empty, then send again.",
  floodRefused: (p) => `Too much is sent from this address: ${formatInteger(p.taken, "en")} taken, ${formatInteger(p.refused, "en")} refused. This one was not kept; what you typed is still here: wait a minute, then send it again.`,
  savesRefused: () => "This answer is saved too often. What you typed is still here: wait a minute, then send it again.",
  questionTwoOptions: () => "Write two choices at least, one per line.",
  questionColumnsMissing: () => "Write two columns at least, one per line.",
  questionUnitMissing: () => "Say whether this figure is money or person-months.",
  limitTooLow: () => "A whole number, 1 at least.",
};
