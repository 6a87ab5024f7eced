import type { FigureName } from "#app/domain/brief/figures.ts";

export const briefDocument = {
  figures: {
    "loss.ceiling": "Plafond de perte", "loss.used": "Perte utilisée", "loss.open": "Perte ouverte", "loss.engaged": "Perte utilisée et ouverte", "loss.remaining": "Reste sous le plafond", "loss.share": "Part engagée du plafond",
    asked: "Perte demandée", verdicts: "Hypothèses", "hypotheses.followed": "Hypothèses suivies", "hypotheses.pending": "Verdicts à rendre", "hypotheses.planned": "Hypothèses prévues", "hypotheses.added": "Hypothèses ajoutées",
    iterations: "Itérations", impact: "Niveau", "impact.expected": "Niveau attendu alors", "impact.before": "Niveau avant action", "impact.ahead": "Niveau attendu ensuite", "impact.amount": "Montant probable",
    benefits: "Bénéfices au registre", risks: "Risques au registre", "risks.controlled": "Risques avec une action", "wording-only": "Éléments à dire seulement",
    "people.active": "Parties prenantes actives", "people.committed": "Parties prenantes engagées", "people.delivering": "Parties prenantes qui contribuent", "people.arrived": "Nouvelles parties prenantes",
    "people.unplanned": "Nouvelles que personne n’avait prévues", "people.left": "Parties prenantes parties", "opening.opens": "Éléments qui s’ouvrent", "opening.closed": "Éléments qui restent fermés",
    "conditions.met": "Conditions tenues", "conditions.missed": "Conditions manquées", "conditions.pending": "Conditions en attente", "objections.open": "Objections sans réponse", "objections.answered": "Objections avec réponse",
    "options.set-aside": "Options écartées",
  } satisfies Record<FigureName, string>,
  units: { money: "en argent", "person-months": "en h.m" },
  verdicts: { validated: "validées", invalidated: "invalidées", inconclusive: "indécises", "not-tested": "non testées" },
};
