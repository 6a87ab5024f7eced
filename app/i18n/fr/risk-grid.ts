import type { Stage } from "#app/domain/chart/evolution-spec.ts";
import type { RiskPlace } from "#app/domain/chart/risk-grid-spec.ts";
import { plural } from "../plural.ts";

type At = { label: string; stage: Stage };
type Counts = { risks: number; worst: number | null; worse: number; better: number; from: string | null };

const at = ({ label, stage }: At) => (stage === "expected" ? `${label} (attendu)` : label);

export const riskGrid = {
  none: "La grille apparaît dès qu’un risque est évalué pour une version.",
  message: (version: At, { risks, worst, worse, better, from }: Counts): string => {
    const moved = from === null ? "" : `\u202f; depuis ${from}, ${worse} ${plural.fr(worse, "monte", "montent")}, ${better} ${plural.fr(better, "descend", "descendent")}`;
    return `${at(version)}\u00a0: ${risks} ${plural.fr(risks, "risque placé", "risques placés")}${worst === null ? "" : `, le pire au niveau ${worst}`}${moved}`;
  },
  likelihood: "vraisemblance",
  severity: "gravité",
  sinceVersion: (from: string, version: At) => `De ${from} à ${at(version)}, après leurs actions`,
  byAction: (version: At) => `${at(version)}\u00a0: avant et après l’action de maîtrise`,
  place: ({ likelihood, severity, level }: RiskPlace) => `Vraisemblance ${likelihood} × gravité ${severity}, niveau ${level}`,
  figures: ({ likelihood, severity, level }: RiskPlace) => `${likelihood} × ${severity} → ${level}`,
  was: (before: number, now: number) => (before === now ? "Même niveau." : `Niveau ${before} → ${now}.`),
  isNew: "Nouveau.",
  unmanaged: ({ level }: RiskPlace) => `Sans son action\u00a0: ${level}.`,
  more: (n: number) => `${n} ${plural.fr(n, "autre risque", "autres risques")} dans cette case\u00a0: voir la liste`,
  unplaced: "Sans vraisemblance ni gravité\u00a0: hors de la grille",
  retired: "Retirés depuis la version d’avant",
  definition: "Niveau d’un risque\u00a0: ⌈vraisemblance × gravité ÷ 5⌉, de 1 à 5, écrit au coin de chaque case. Un numéro se tient là où le risque reste après son action. À gauche, la flèche vient de la version d’avant\u202f; à droite, elle vient d’où le risque serait sans son action. Sans flèche, il n’a pas bougé.",
  columns: { previous: "Version d’avant", before: "Avant action", now: "Restant" },
};
