export const directory = {
  connectionItself: (_?: undefined) => "Choisissez quelqu’un d’autre\u00a0: une connexion relie deux personnes.",
  connectionTwice: (_?: undefined) => "Cette connexion est déjà notée\u00a0: modifiez-la.",
};
