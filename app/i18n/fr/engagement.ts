export const engagement = {
  title: "Engagement",
  word: { identified: "identifié", contacted: "contacté", interested: "intéressé", committed: "engagé", delivering: "contribue", left: "parti" },
  becomes: "Devient",
  on: "Le",
  reason: "Raison",
  reasonHint: "Nécessaire pour un retour en arrière.",
  record: "Noter ce pas",
  history: "L’histoire de cet engagement",
};
