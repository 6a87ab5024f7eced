export const originPath = {
  title: "D’où cela vient, étape par étape",
  iteration: (n: number) => `Itération ${n}`,
  hypothesis: (n: number) => `H ${n}`,
  kinds: { planned: "Prévu dès le départ", version: "Version", iteration: "Itération", workshop: "Atelier", observation: "Imprévu", response: "Réponse au questionnaire", introduction: "Mise en relation", ancestor: "Hypothèse", self: "Ici" },
  relations: { carried: "reprise", changed: "modifiée", split: "détachée" },
  open: "Ouvrir",
};
