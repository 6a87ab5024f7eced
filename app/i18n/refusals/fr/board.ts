import { formatInteger } from "#app/platform/format.ts";

export const board = {
  boardEmpty: (_?: undefined) => "Ce fichier est vide\u00a0: rien n’a été pris.",
  boardMissing: (_?: undefined) => "Choisissez un fichier, ou collez un tableau.",
  boardTooLarge: (_?: undefined) => "Ce fichier dépasse 10\u00a0Mo\u00a0: exportez le tableau sans son historique.",
  boardNotText: (_?: undefined) => "Ce fichier n’est pas un texte\u00a0: envoyez l’export JSON de Trello ou un tableau CSV. Rien n’a été pris.",
  boardTruncated: (_?: undefined) => "Ce fichier JSON est coupé ou abîmé\u00a0: exportez à nouveau le tableau depuis Trello. Rien n’a été pris.",
  boardNotTrello: (_?: undefined) => "Ce fichier JSON n’est pas un tableau Trello\u00a0: il n’a ni listes ni cartes. Rien n’a été pris.",
  boardNoTitle: (_?: undefined) => "Aucune colonne ne dit ce qu’il y a à faire\u00a0: nommez-la «\u00a0title\u00a0», «\u00a0titre\u00a0» ou «\u00a0action\u00a0». Rien n’a été pris.",
  boardUnclosed: (p: { line: number }) => `Un guillemet ouvert ligne ${p.line} n’est pas fermé\u00a0: la fin du fichier manque peut-être. Rien n’a été pris.`,
  boardNothing: (_?: undefined) => "Ce fichier ne contient aucune action à prendre.",
  boardTooMany: (p: { max: number; count: number }) => `Ce fichier contient ${formatInteger(p.count, "fr")} actions, et ${formatInteger(p.max, "fr")} au plus peuvent être prises à la fois\u00a0: coupez-le en plusieurs. Rien n’a été pris.`,
  calendarTooMany: (p: { max: number }) => `${p.max} adresses au plus\u00a0: reprenez-en une d’abord.`,
};
