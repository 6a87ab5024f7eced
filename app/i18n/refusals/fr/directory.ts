export const directory = {
  connectionItself: (_?: undefined) => "Choisissez quelqu’un d’autre\u00a0: une connexion relie deux personnes.",
  connectionTwice: (_?: undefined) => "Cette connexion est déjà notée\u00a0: modifiez-la.",
  mergeItself: (_?: undefined) => "Choisissez une autre fiche\u00a0: une fiche ne se fusionne pas avec elle-même.",
  mergeStale: (_?: undefined) => "L’une des deux fiches a changé depuis la comparaison\u00a0: regardez-les de nouveau avant de fusionner.",
  mergeFigures: (_?: undefined) => "Les deux portent des chiffres dans la même itération (plafonds ou premiers pas)\u00a0: une fusion ne peut décider de les additionner. Retirez d’abord l’un des deux.",
  mergeUndoneAlready: (_?: undefined) => "Cette fusion est déjà annulée.",
  mergeKeptGone: (_?: undefined) => "La fiche gardée n’est plus là\u00a0: rétablissez-la, ou annulez d’abord sa propre fusion.",
  mergedUndoInstead: (_?: undefined) => "Cette fiche a été fusionnée dans une autre\u00a0: annulez la fusion plutôt que de la rétablir.",
};
