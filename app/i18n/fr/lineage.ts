import { plural } from "../plural.ts";

/** Hypotheses through the iterations. */
export const lineage = {
  empty: "Les hypothèses paraîtront ici d’une itération à l’autre : d’où elles viennent, où elles arrivent.",
  noneTakenUp: (n: number) => `${n} ${plural.fr(n, "hypothèse", "hypothèses")}, aucune encore reprise d’une itération à l’autre`,
  message: ({ takenUp, settled, results }: { takenUp: number; settled: number; results: string }) =>
    settled === 0
      ? `${takenUp} ${plural.fr(takenUp, "hypothèse reprise", "hypothèses reprises")} d’une itération à l’autre, aucune encore tranchée : ${results}`
      : `Reprendre a tranché ${settled} ${plural.fr(settled, "hypothèse", "hypothèses")} sur ${takenUp} : ${results}`,
  definition: "Pour chaque itération, à gauche d’où viennent ses hypothèses, à droite leur verdict. Un ruban mène d’un verdict à l’hypothèse qui le reprend ; sans ruban, la suite s’arrête là. Une hypothèse scindée part une fois et arrive en autant de parts.",
  hidden: (n: number) => `${n} ${plural.fr(n, "itération plus ancienne est", "itérations plus anciennes sont")} dans le tableau.`,
  origins: {
    new: (n: number) => plural.fr(n, "nouvelle", "nouvelles"),
    carried: (n: number) => plural.fr(n, "reprise", "reprises"),
    changed: (n: number) => plural.fr(n, "modifiée", "modifiées"),
    split: (n: number) => plural.fr(n, "issue d’une scission", "issues d’une scission"),
  },
  iteration: (n: number) => `Itération ${n}`,
  hypotheses: (n: number) => `${n} ${plural.fr(n, "hypothèse", "hypothèses")}`,
  stage: (iteration: number, kind: string) => `Itération ${iteration}, ${kind}`,
  flow: (from: string, to: string) => `${from} → ${to}`,
  fold: "D’une itération à l’autre",
  table: "Voir le tableau de ces hypothèses",
  from: "Vient de",
};
