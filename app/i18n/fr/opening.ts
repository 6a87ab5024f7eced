import { plural } from "../plural.ts";

type Moved = { version: string; before: string | null; opened: number; closed: number; counts: string };

const moves = ({ before, opened, closed }: Moved): string => {
  if (before === null) return "";
  if (opened === 0 && closed === 0) return `, rien ne change depuis ${before}`;
  const said = [opened > 0 && `${opened} ${plural.fr(opened, "élément s’ouvre", "éléments s’ouvrent")}`, closed > 0 && `${closed} ${plural.fr(closed, "se ferme", "se ferment")}`].filter(Boolean);
  return `, ${said.join(" et ")} depuis ${before}`;
};

/** The opening catalogue by version. */
export const opening = {
  empty: "Les éléments à ouvrir paraîtront ici, avec leur état dans chaque version.",
  noVersion: "L’état de chaque élément paraîtra ici dès la première version.",
  message: (moved: Moved) => `Dans ${moved.version}${moves(moved)} : ${moved.counts}`,
  counted: {
    closed: (n: number) => `${n} ${plural.fr(n, "fermé", "fermés")}`,
    "under-agreement": (n: number) => `${n} sous convention`,
    open: (n: number) => `${n} ${plural.fr(n, "ouvert", "ouverts")}`,
    recreated: (n: number) => `${n} ${plural.fr(n, "recréé", "recréés")} par la communauté`,
  },
  definition: "L’état de chaque élément dans chaque version ; un élément dont personne n’a parlé est fermé, ou reste comme avant dans une version encore attendue. « Recréé »\u00a0: ouvert par le travail de la communauté, pas par le nôtre.",
  moved: "change à cette version",
  all: (hidden: number) => `Voir toutes les versions (${hidden} de plus)`,
};
