import type { partnership as french } from "../fr/partnership.ts";

export const partnership: typeof french = {
  promiseDueBeforeMade: () => "This day comes before the one it was promised on: correct one of them.",
  promiseKeptAlready: () => "This promise is already noted as kept.",
  promiseKeptBeforeMade: () => "A promise is not kept before it is made: check the day.",
  loanOfNone: () => "Say how many: 1 at least.",
  moreBackThanLent: (p) => `${p.lent} were lent, and this would make ${p.back} returned: no more can come back.`,
  loanDueBeforeLent: () => "This return is due before the day of the loan: correct one of them.",
  loanBackBeforeLent: () => "Nothing comes back before it was lent: check the day.",
  agreementEndsBeforeSigned: () => "This agreement would end before it is signed: correct one of the days.",
  exchangeAnswersGiven: () => "Only what came back answers, and it answers something that was given.",
  meansEndBeforeStart: () => "These means would end before they start: correct one of the days.",
};
