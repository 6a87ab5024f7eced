export const brief = {
  title: "Note au COMEX",
  sections: {
    decision: "Décision demandée", summary: "Synthèse", context: "Contexte et enjeux", learned: "Ce que nous avons appris",
    benefits: "Bénéfices directs, indirects, quantifiables", risks: "Risques maîtrisés", opening: "Ouverture proposée", loss: "Perte acceptable",
    stakeholders: "Parties prenantes engagées", process: "Processus et calendrier", objections: "Options écartées, objections et réponses", annexes: "Annexes",
  },
};
