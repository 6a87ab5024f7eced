export const report = {
  proposalDecided: (_?: undefined) => "Cette proposition est déjà décidée\u00a0: la page montre ce qu’elle est devenue.",
  meansOfWhom: (_?: undefined) => "Dites de qui est ce moyen\u00a0: une partie prenante.",
  commitmentOfWhom: (_?: undefined) => "Dites de qui vient cet engagement\u00a0: une partie prenante.",
  optionNeedsQuestion: (_?: undefined) => "Acceptez d’abord la question à laquelle cette option répond.",
};
