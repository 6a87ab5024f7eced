export const partnership = {
  promiseDueBeforeMade: (_?: undefined) => "Cette échéance précède le jour de la promesse\u00a0: corrigez l’une des deux dates.",
  promiseKeptAlready: (_?: undefined) => "Cette promesse est déjà notée comme tenue.",
  promiseKeptBeforeMade: (_?: undefined) => "Une promesse n’est pas tenue avant d’être faite\u00a0: vérifiez le jour.",
  loanOfNone: (_?: undefined) => "Dites combien\u00a0: au moins 1.",
  moreBackThanLent: (p: { lent: number; back: number }) => `Il en a été prêté ${p.lent}, et cela en ferait ${p.back} de rendus\u00a0: il ne peut en revenir plus.`,
  loanDueBeforeLent: (_?: undefined) => "Ce retour est prévu avant le jour du prêt\u00a0: corrigez l’une des deux dates.",
  loanBackBeforeLent: (_?: undefined) => "Rien ne revient avant d’avoir été prêté\u00a0: vérifiez le jour.",
  agreementEndsBeforeSigned: (_?: undefined) => "Cet accord finirait avant d’être signé\u00a0: corrigez l’une des deux dates.",
  exchangeAnswersGiven: (_?: undefined) => "Seul ce qui revient répond, et à quelque chose qui a été donné.",
  meansEndBeforeStart: (_?: undefined) => "Ce moyen finirait avant de commencer\u00a0: corrigez l’une des deux dates.",
};
