import { plural } from "../plural.ts";

export const verdict = {
  question: (name: string) => `Verdict de ${name}`,
  word: {
    validated: "validée",
    invalidated: "invalidée",
    inconclusive: "indécise",
    "not-tested": "non testée",
    running: "en cours",
  },
  words: {
    validated: (n: number) => plural.fr(n, "validée", "validées"),
    invalidated: (n: number) => plural.fr(n, "invalidée", "invalidées"),
    inconclusive: (n: number) => plural.fr(n, "indécise", "indécises"),
    "not-tested": (n: number) => plural.fr(n, "non testée", "non testées"),
    running: () => "en cours",
  },
  equalDignity: "Les quatre verdicts se valent : une hypothèse invalidée est un résultat.",
  definition: "Hypothèses prévues et ajoutées, toujours les quatre comptes ; jamais un taux de réussite seul.",
};
