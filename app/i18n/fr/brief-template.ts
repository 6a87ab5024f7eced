import { plural } from "../plural.ts";

export const briefTemplate = {
  slides: {
    first: "au départ",
    moreRows: (p: { count: number }) => plural.fr(p.count, "Une autre ligne en annexe", `${p.count} autres lignes en annexe`),
  },
};
