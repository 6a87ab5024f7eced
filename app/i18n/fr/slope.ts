import type { Stage } from "#app/domain/chart/evolution-spec.ts";
import type { SlopeStatus } from "#app/domain/chart/slope-spec.ts";
import { plural } from "../plural.ts";

export const slope = {
  message: ({ label, stage }: { label: string; stage: Stage }, counts: readonly string[]) => `Vers ${label}${stage === "expected" ? " (attendu)" : ""}\u00a0: ${counts.join(", ")}`,
  none: "Rien n’est encore évalué, version par version",
  counted: {
    worse: (n: number) => `${n} moins bien`, new: (n: number) => `${n} ${plural.fr(n, "nouveau", "nouveaux")}`, retired: (n: number) => `${n} ${plural.fr(n, "retiré", "retirés")}`,
    better: (n: number) => `${n} mieux`, same: (n: number) => `${n} au même niveau`,
  } satisfies Record<SlopeStatus, (n: number) => string>,
  status: { worse: "Moins bien", new: "Nouveaux", retired: "Retirés", better: "Mieux", same: "Au même niveau" } satisfies Record<SlopeStatus, string>,
  definition: "Un élément par ligne, un jalon par version, de 1 à 5. Un bénéfice monte depuis son axe, un risque descend depuis le sien\u00a0: une ligne qui monte, c’est mieux\u202f; une ligne qui descend, c’est moins bien. Le niveau d’un risque est celui qui reste après son action de maîtrise.",
  upIsBetter: "une ligne qui monte\u00a0: mieux",
  gone: "retiré",
  towards: "Vers",
};
