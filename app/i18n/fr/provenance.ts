export const provenance = {
  title: "D’où venez-vous ?",
  sentence: { planned: "Prévu dès le départ.", emerged: "Apparu", "emerged-through-workshop": "Apparu par un atelier", "emerged-through-observation": "Apparu par un imprévu", "emerged-through-response": "Apparu par une réponse", "emerged-through-introduction": "Apparu par une mise en relation" },
  in: "dans l’",
  iteration: (n: number) => `itération ${n}`,
  colon: " : ",
  question: "D’où vient-il ?",
  whichIteration: "Dans quelle itération",
  throughWhat: "Par quoi",
  note: "Précision",
  origin: { planned: "prévu", emerged: "apparu en chemin" },
  through: { workshop: "un atelier", observation: "un imprévu", response: "une réponse", introduction: "une mise en relation" },
  revise: "Dire d’où il vient",
};
