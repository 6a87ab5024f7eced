export const report = {
  nothingToTake: (_?: undefined) => "Rien à prendre dans ce texte\u00a0: ni personnes, ni actions, ni arguments reconnus. Il n’est pas gardé.",
  reportEmpty: (_?: undefined) => "Ce texte est vide\u00a0: collez une page, ou choisissez un fichier.",
  reportTooLarge: (_?: undefined) => "Ce texte dépasse 1\u00a0Mo\u00a0: importez-le en plusieurs parties.",
  reportBinary: (_?: undefined) => "Ce fichier n’est ni un texte ni un DOCX, quel que soit son nom\u00a0: rien n’a été lu.",
  reportUnreadable: (_?: undefined) => "Ce fichier DOCX est abîmé ou protégé\u00a0: copiez son texte et collez-le ici.",
  notAYear: (_?: undefined) => "Écrivez une année sur quatre chiffres, de 1900 à 2200.",
  choosePropositions: (_?: undefined) => "Cochez au moins une proposition.",
  proposalDecided: (_?: undefined) => "Cette proposition est déjà décidée\u00a0: la page montre ce qu’elle est devenue.",
  meansOfWhom: (_?: undefined) => "Dites de qui est ce moyen\u00a0: une partie prenante.",
  commitmentOfWhom: (_?: undefined) => "Dites de qui vient cet engagement\u00a0: une partie prenante.",
  optionNeedsQuestion: (_?: undefined) => "Acceptez d’abord la question à laquelle cette option répond.",
};
