export const ribbon = {
  title: "Le fil du programme",
  state: { draft: "brouillon", running: "en cours", closed: "close" },
};
