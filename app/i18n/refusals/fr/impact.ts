export const impact = {
  legalRiskStaysInside: (_?: undefined) => "Un risque juridique ne sort pas de l’équipe\u00a0: choisissez «\u00a0COMEX\u00a0» ou «\u00a0équipe\u00a0».",
  onlyRisksAreControlled: (_?: undefined) => "Seul un risque a une action de maîtrise.",
  rangeIncomplete: (_?: undefined) => "Donnez l’unité et les trois montants\u00a0: bas, probable, haut. Ou aucun.",
  rangeOutOfOrder: (_?: undefined) => "Le bas ne dépasse pas le probable, ni le probable le haut.",
  moveNeedsReason: (_?: undefined) => "Ce niveau change\u00a0: dites pourquoi, en une phrase.",
  assessmentWrittenByClosing: (_?: undefined) => "Cette version est produite\u00a0: ce qui y est observé s’écrit en clôturant l’itération.",
  impactRetiredAlready: (_?: undefined) => "Il est déjà retiré.",
  observedIsRetired: (_?: undefined) => "Il a déjà été observé\u00a0: retirez-le avec sa raison, le passé le garde.",
  versionNameHeld: (_?: undefined) => "Une version de ce programme porte déjà ce nom.",
  versionNotAuthorised: (_?: undefined) => "Une version s’ouvre quand une décision l’a autorisée.",
  versionOpenedEarlier: (p: { day: string }) => `Elle ne peut pas s’ouvrir avant son autorisation (${p.day}).`,
  onlyRisksThreatenOpening: (_?: undefined) => "Choisissez un risque de ce programme.",
};
