import { formatInteger } from "#app/platform/format.ts";

export const questionnaire = {
  questionnaireNotOpen: (_?: undefined) => "Ce questionnaire n’est pas encore ouvert.",
  questionnaireClosed: (_?: undefined) => "Ce questionnaire est clos\u00a0: rien de plus n’est gardé.",
  questionnairePast: (_?: undefined) => "La date limite de ce questionnaire est passée\u00a0: rien de plus n’est gardé.",
  questionnaireFull: (_?: undefined) => "Ce questionnaire a reçu toutes les réponses qu’il attendait. Merci d’avoir voulu en être.",
  questionnaireStateUnchanged: (_?: undefined) => "Le questionnaire est déjà dans cet état.",
  consentMissing: (_?: undefined) => "Cochez cette case pour envoyer\u00a0: sans votre accord, rien ne part.",
  nothingAnswered: (_?: undefined) => "Vous n’avez encore répondu à rien\u00a0: une seule réponse suffit.",
  leaveEmpty: (_?: undefined) => "Ce champ sert à reconnaître les robots\u00a0: laissez-le vide, puis envoyez de nouveau.",
  floodRefused: (p: { taken: number; refused: number }) => `Trop d’envois viennent de cette adresse\u00a0: ${formatInteger(p.taken, "fr")} pris, ${formatInteger(p.refused, "fr")} refusés. Celui-ci n’a pas été gardé\u00a0; ce que vous avez saisi est encore là\u00a0: attendez une minute, puis envoyez-le de nouveau.`,
  savesRefused: (_?: undefined) => "Cette réponse est enregistrée trop souvent. Ce que vous avez saisi est encore là\u00a0: attendez une minute, puis envoyez-le de nouveau.",
  questionTwoOptions: (_?: undefined) => "Écrivez au moins deux choix, un par ligne.",
  questionColumnsMissing: (_?: undefined) => "Écrivez au moins deux colonnes, une par ligne.",
  questionUnitMissing: (_?: undefined) => "Dites si ce chiffre est en argent ou en homme-mois.",
  limitTooLow: (_?: undefined) => "Un nombre entier, d’au moins 1.",
};
