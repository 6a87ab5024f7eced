import { plural } from "../plural.ts";

export const hypothesisList = {
  title: (n: number) => `${n} ${plural.fr(n, "hypothèse", "hypothèses")}`,
  lede: "Toutes les itérations, la plus récente d’abord. Quatre verdicts, d’égale dignité.",
  caption: "Hypothèses, couple, itération, verdict",
  none: "Aucune hypothèse ne répond à ces filtres.",
  latest: "seulement le dernier verdict de chaque hypothèse suivie",
  after: "Verdict rendu après le",
  until: "jusqu’au",
  all: "tous",
  filter: "Filtrer",
  number: "N°",
  numbered: (n: number) => `H ${n}`,
  statement: "Hypothèse",
  pair: "Couple",
  iteration: "Itération",
  verdict: "Verdict",
  origin: "Origine",
  planned: "prévue à l’ouverture",
  added: "ajoutée ensuite",
  addedOnDay: (n: number) => `ajoutée au jour ${n}`,
};
