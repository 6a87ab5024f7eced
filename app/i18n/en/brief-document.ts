import type { briefDocument as french } from "../fr/brief-document.ts";

export const briefDocument: typeof french = {
  figures: {
    "loss.ceiling": "Loss ceiling", "loss.used": "Loss used", "loss.open": "Loss open", "loss.engaged": "Loss used and open", "loss.remaining": "Left under the ceiling", "loss.share": "Engaged share of the ceiling",
    asked: "Loss asked for", verdicts: "Hypotheses", "hypotheses.followed": "Hypotheses followed", "hypotheses.pending": "Verdicts to come", "hypotheses.planned": "Hypotheses planned", "hypotheses.added": "Hypotheses added",
    iterations: "Iterations", impact: "Level", "impact.expected": "Level expected then", "impact.before": "Level before its action", "impact.ahead": "Level expected next", "impact.amount": "Likely amount",
    benefits: "Benefits on the register", risks: "Risks on the register", "risks.controlled": "Risks with an action", "wording-only": "Items only put in words",
    "people.active": "Active stakeholders", "people.committed": "Committed stakeholders", "people.delivering": "Stakeholders who deliver", "people.arrived": "New stakeholders",
    "people.unplanned": "New ones nobody had planned", "people.left": "Stakeholders who left", "opening.opens": "Items that open", "opening.closed": "Items that stay closed",
    "conditions.met": "Conditions met", "conditions.missed": "Conditions missed", "conditions.pending": "Conditions pending", "objections.open": "Objections without reply", "objections.answered": "Objections with a reply",
    "options.set-aside": "Options set aside",
  },
  units: { money: "money", "person-months": "PM" },
  verdicts: { validated: "validated", invalidated: "invalidated", inconclusive: "inconclusive", "not-tested": "not tested" },
};
