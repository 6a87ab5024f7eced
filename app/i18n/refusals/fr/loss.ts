import type { AcceptanceState } from "#app/domain/affordable-loss/acceptance.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { formatLoss } from "#app/domain/affordable-loss/loss-format.ts";

type InUnit = { unit: LossUnit; currency: string };
const said = (amount: number, { unit, currency }: InUnit) => formatLoss(amount, unit, currency, "fr");

export const loss = {
  lossIterationClosed: (_?: undefined) => "Cette itération est close\u00a0: ses pertes ne changent plus.",
  lossIterationNotRunning: (_?: undefined) => "Les mouvements s’inscrivent pendant que l’itération est en cours.",
  dayBeforeOpening: (_?: undefined) => "Cette date précède l’ouverture de l’itération\u00a0: une perte d’avant n’est pas de son compte.",
  dayToCome: (_?: undefined) => "Cette date est à venir\u00a0: inscrivez ce qui est déjà arrivé.",
  firstStepThere: (_?: undefined) => "Cet acteur a déjà un premier pas pour ce couple\u00a0: modifiez-le.",
  firstStepInTrash: (_?: undefined) => "Le premier pas de cet acteur pour ce couple est dans la corbeille\u00a0: rétablissez-le.",
  firstStepHasMovements: (_?: undefined) => "Des mouvements portent sur ce premier pas\u00a0: il reste.",
  firstStepOfAnother: (_?: undefined) => "Ce premier pas est celui d’un autre acteur ou d’une autre itération.",
  deciderMissing: (_?: undefined) => "Dites qui décide\u00a0: choisissez une personne ou écrivez son nom.",
  deciderOfAnotherSide: (_?: undefined) => "Cette personne est d’une autre partie prenante\u00a0: elle ne décide pas pour cet acteur.",
  expiresBeforeItsDay: (_?: undefined) => "L’acceptation expirerait avant le jour où elle est donnée.",
  noSide: (_?: undefined) => "Vous n’êtes du côté d’aucune partie prenante dans cet espace\u00a0: personne ne peut dire ce chiffre à sa place.",
  ceilingLocked: (_?: undefined) => "L’ouverture a verrouillé ce plafond\u00a0: seule une décision le relève.",
  ceilingAfterSpending: (_?: undefined) => "Cet acteur a déjà engagé une perte dans cette unité\u00a0: demandez une décision.",
  ceilingWithoutAmount: (_?: undefined) => "Écrivez le montant du plafond\u00a0: un plafond n.c. ne s’accepte pas.",
  ceilingSuperseded: (_?: undefined) => "Ce plafond a été relevé entre-temps\u00a0: reprenez avec celui qui est en vigueur.",
  ceilingNotRunning: (_?: undefined) => "L’itération n’est pas en cours\u00a0: avant l’ouverture, le plafond se fixe librement\u202f; après la clôture, il ne change plus.",
  noCeilingYet: (_?: undefined) => "Fixez d’abord le plafond de cet acteur dans cette unité.",
  commitWithoutCeiling: (_?: undefined) => "Cet acteur n’a pas de plafond dans cette unité\u00a0: rien ne peut être engagé avant qu’il dise ce qu’il accepte de perdre.",
  commitWithoutAcceptance: ({ state }: { state: AcceptanceState }): string =>
    state === "refused" ? "L’acteur a refusé ce plafond\u00a0: rien ne peut être engagé dessus."
    : state === "expired" ? "L’acceptation de ce plafond a expiré\u00a0: faites-la renouveler avant d’engager."
    : "Ce plafond n’est pas encore accepté\u00a0: rien ne peut être engagé dessus.",
  overCeiling: (p: InUnit & { ceiling: number; remaining: number; over: number }) =>
    `Le plafond est de ${said(p.ceiling, p)} et il reste ${said(p.remaining, p)}\u00a0: cet engagement le dépasserait de ${said(p.over, p)}. Demandez une décision pour le relever.`,
  recoveredBeyondSpent: (p: InUnit & { spent: number }) => `Il a été dépensé ${said(p.spent, p)}\u00a0: on ne peut pas avoir récupéré davantage.`,
  againstAnother: (_?: undefined) => "Une dépense se fait sur un engagement du même acteur, dans la même unité et la même itération.",
};
