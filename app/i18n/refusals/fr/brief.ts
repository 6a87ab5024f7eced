import { formatInteger } from "#app/platform/format.ts";

export const brief = {
  sectionTooLong: (p: { length: number; max: number }) =>
    `Cette section fait ${formatInteger(p.length, "fr")} caractères\u00a0: ${formatInteger(p.max, "fr")} au plus. Rien n’est perdu\u00a0: raccourcissez-la, ou portez le détail en annexe.`,
  sectionConflict: (_?: undefined) => "Quelqu’un a réécrit les mêmes mots entre-temps. Voici les deux textes\u00a0: gardez l’un, ou réunissez-les.",
  sectionNotEmpty: (_?: undefined) => "Cette section a déjà un texte\u00a0: confirmez pour le remplacer. Il reste dans l’historique.",
  sectionEmpty: (_?: undefined) => "Cette section est vide\u00a0: écrivez-la avant de la dire prête.",
  notAWriter: (_?: undefined) => "Cette personne ne peut pas rédiger ici.",

  editionEmpty: (_?: undefined) => "Toutes les sections sont vides\u00a0: il n’y a rien à émettre. Écrivez-en une, ou remplissez-la depuis les enregistrements.",
  editionDisclosure: (p: { faults: number }) =>
    `${p.faults} ${p.faults === 1 ? "passage ne peut pas" : "passages ne peuvent pas"} être dits à ces lecteurs. Chacun est montré ci-dessous, à sa place\u00a0: corrigez-le, ou réservez-le au COMEX.`,
  editionMeanwhile: (p: { number: number }) => `L’édition n°\u00a0${p.number} vient d’être émise. Relisez-la\u202f; émettez-en une autre si c’est encore nécessaire.`,
};
