import { formatInteger } from "#app/platform/format.ts";

export const brief = {
  sectionTooLong: (p: { length: number; max: number }) =>
    `Cette section fait ${formatInteger(p.length, "fr")} caractères\u00a0: ${formatInteger(p.max, "fr")} au plus. Rien n’est perdu\u00a0: raccourcissez-la, ou portez le détail en annexe.`,
  sectionConflict: (_?: undefined) => "Quelqu’un a réécrit les mêmes mots entre-temps. Voici les deux textes\u00a0: gardez l’un, ou réunissez-les.",
  sectionEmpty: (_?: undefined) => "Cette section est vide\u00a0: écrivez-la avant de la dire prête.",
  notAWriter: (_?: undefined) => "Cette personne ne peut pas rédiger ici.",
};
