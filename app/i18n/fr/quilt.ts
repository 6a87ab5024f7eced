import { plural } from "../plural.ts";

export const quilt = {
  caption: "Usages en lignes, parties prenantes en colonnes ; une pièce par couple.",
  replay: "Rejouer l’ouvrage par version",
  quiltAt: "L’ouvrage à",
  arrows: "Les flèches du clavier passent d’une pièce à l’autre.",
  usages: "Usage",
  noPair: "pas de couple",
  noHypothesis: "couple repéré, sans hypothèse",
  hypotheses: (n: number) => `${n} ${plural.fr(n, "hypothèse", "hypothèses")}`,
  pairs: (n: number) => `${n} ${plural.fr(n, "couple", "couples")}`,
  isNew: "nouveau",
  previously: (verdict: string) => `auparavant ${verdict}`,
  cloth: "L’étoffe : dernier verdict",
  seam: "La couture : engagement",
  rest: "Le reste",
  running: "essai en cours",
  knot: "nouveau dans cette itération",
  label: "étiquette : hypothèses à ce jour",
  corner: "coin rapporté : verdict précédent",
  empty: "Chaque couple usage/PP deviendra une pièce cousue ici ; sa couleur dira le dernier verdict.",
};
