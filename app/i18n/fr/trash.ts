export const trash = {
  title: "Corbeille",
  lede: "Rien n’est perdu : chaque élément se rétablit, avec ses liens.",
  count: (n: number) => n < 2 ? `Un élément dans la corbeille` : `${n} éléments dans la corbeille`,
  empty: "Ce que l’on supprime attend ici qu’on le rétablisse. Pour l’instant, rien.",
  restore: "Rétablir",
  restoreThis: (what: string) => `Rétablir ${what}`,
  restored: "C’est rétabli.",
  by: (name: string, when: string) => `par ${name}, ${when}`,
  onDay: (when: string) => `le ${when}`,
  kind: "Nature",
  all: "tout",
  filter: "Filtrer",
};
