export const engagement = {
  title: "Engagement",
  word: {
    identified: "identifié",
    contacted: "contacté",
    interested: "intéressé",
    committed: "engagé",
    delivering: "contribue",
    left: "parti",
  },
};
