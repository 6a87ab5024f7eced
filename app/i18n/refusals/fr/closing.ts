import { plural } from "../../plural.ts";

export const closing = {
  closingIncomplete: (p: { count: number }) => `Il manque encore ${p.count} ${plural.fr(p.count, "réponse", "réponses")} : rien n’est clos.`,
  reviewChangesNothing: (_?: undefined) => "Aucun niveau ne change : dites « inchangé », ou corrigez un niveau.",
  impactNotLive: (_?: undefined) => "Ce bénéfice ou ce risque n’est plus en cours.",
  amendOnlyClosed: (_?: undefined) => "L’itération n’est pas close : corrigez directement.",
  amendChangesNothing: (_?: undefined) => "C’est déjà ce qui est écrit.",
  amendNeedsEvidence: (_?: undefined) => "« Validée » et « invalidée » demandent une preuve : cette hypothèse n’en a pas.",
  amendNotThis: (_?: undefined) => "Cela ne s’amende pas.",
};
