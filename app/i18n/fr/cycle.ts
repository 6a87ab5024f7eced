import { plural } from "../plural.ts";

type Figures = { label: string; commitments: number; options: number };
const way = (from: number, to: number) => (to > from ? "montent" : to < from ? "descendent" : "restent");
const course = (from: number, to: number) => (from === to ? `à ${to}` : `de ${from} à ${to}`);

/** Means growing, open options narrowing. */
export const cycle = {
  section: "Des moyens qui croissent, des options qui se resserrent",
  empty: "Les engagements promis ou livrés, et les options encore ouvertes, paraîtront ici d’une version à l’autre.",
  message: (first: Figures, last: Figures) =>
    `De ${first.label} à ${last.label}, les engagements ${way(first.commitments, last.commitments)} ${course(first.commitments, last.commitments)} ; les options ouvertes ${way(first.options, last.options)} ${course(first.options, last.options)}`,
  only: ({ commitments, options }: Figures) =>
    `Aujourd’hui : ${commitments} ${plural.fr(commitments, "engagement promis ou livré", "engagements promis ou livrés")}, ${options} ${plural.fr(options, "option ouverte", "options ouvertes")}`,
  means: "Engagements promis ou livrés",
  options: "Options encore ouvertes",
  delivered: "livrés",
  pledged: "promis",
  open: "options ouvertes",
  meansUnder: "moyens apportés",
  optionsUnder: "questions sans réponse",
  today: "aujourd’hui",
  moment: "Moment",
  definition: "Comptés à l’ouverture de la première itération, à chaque clôture et aujourd’hui. Engagements : ceux dont l’état daté était « promis » ou « livré » ce jour-là ; moyens apportés : ceux que ces engagements apportent. Options ouvertes : celles des questions sans décision ce jour-là.",
  hidden: (n: number) => `${n} ${plural.fr(n, "moment plus ancien est", "moments plus anciens sont")} dans le tableau.`,
  table: "Voir le tableau de ces comptes",
};
