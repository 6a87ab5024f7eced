import { plural } from "../../plural.ts";

export const closing = {
  closingIncomplete: (p: { count: number }) => `Il manque encore ${p.count} ${plural.fr(p.count, "réponse", "réponses")} : rien n’est clos.`,
  iterationClosedAlready: (_?: undefined) => "Cette itération est déjà close : elle ne change plus. Une correction se date.",
  closingNeedsRunning: (_?: undefined) => "Cette itération n’est pas encore ouverte.",
  reviewOneByOne: (_?: undefined) => "Ce risque touche un couple essayé dans l’itération : il se revoit un par un.",
  reviewChangesNothing: (_?: undefined) => "Aucun niveau ne change : dites « inchangé », ou corrigez un niveau.",
  impactNotLive: (_?: undefined) => "Ce bénéfice ou ce risque n’est plus en cours.",
  amendOnlyClosed: (_?: undefined) => "L’itération n’est pas close : corrigez directement.",
  amendChangesNothing: (_?: undefined) => "C’est déjà ce qui est écrit.",
  amendNeedsEvidence: (_?: undefined) => "« Validée » et « invalidée » demandent une preuve : cette hypothèse n’en a pas.",
  amendNotThis: (_?: undefined) => "Cela ne s’amende pas.",
};
