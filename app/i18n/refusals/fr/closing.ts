import { plural } from "../../plural.ts";

export const closing = {
  closingIncomplete: (p: { count: number }) => `Il manque encore ${p.count} ${plural.fr(p.count, "réponse", "réponses")}\u00a0: rien n’est clos.`,
  reviewChangesNothing: (_?: undefined) => "Aucun niveau ne change\u00a0: dites «\u00a0inchangé\u00a0», ou corrigez un niveau.",
  impactNotLive: (_?: undefined) => "Ce bénéfice ou ce risque n’est plus en cours.",
  amendOnlyClosed: (_?: undefined) => "L’itération n’est pas close\u00a0: corrigez directement.",
  amendChangesNothing: (_?: undefined) => "C’est déjà ce qui est écrit.",
  amendNeedsEvidence: (_?: undefined) => "«\u00a0Validée\u00a0» et «\u00a0invalidée\u00a0» demandent une preuve\u00a0: cette hypothèse n’en a pas.",
  amendNotThis: (_?: undefined) => "Cela ne s’amende pas.",
};
