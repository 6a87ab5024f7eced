export const charts = {
  explore: "Explorer",
  exploreComing: "Le dessin arrive…",
  seeLossTable: "Voir le tableau de ces montants",
  loss: {
    actor: "Acteur", used: "utilisé", open: "ouvert", ceiling: "plafond", refused: "refusé", remaining: "reste", over: "au-delà du plafond",
    share: "part engagée", accepted: "O/N", total: "Total",
    scale: (max: string) => `de 0 à ${max}`,
    on: (ceiling: string) => `sur ${ceiling}`,
    caption: "Perte acceptable par acteur et par unité",
    unknown: "n.c. : non connu, jamais 0",
  },
};
