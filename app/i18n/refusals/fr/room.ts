import { formatInteger } from "#app/platform/format.ts";

export const room = {
  roomFull: (p: { max: number }) => `Cette salle est pleine\u00a0: ${p.max} téléphones au plus. Vos lignes restent sur ce téléphone.`,
  roomHoldsTooMany: (p: { max: number }) => `Cette salle a reçu ${formatInteger(p.max, "fr")} lignes, son maximum. Vos lignes restent sur ce téléphone.`,
  roomClosed: (_?: undefined) => "Cette salle est fermée. Ce que vous avez écrit reste sur ce téléphone.",
  roomTooFast: (_?: undefined) => "Trop de lignes d’un coup\u00a0: elles sont gardées ici et partiront dans un instant.",
};
