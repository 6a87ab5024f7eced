type Judgement = { level: number; comment: string };

export interface ToldClosing {
  on: string;
  versionName: string;
  versionDescription: string;
  outcomeReason: string;
  learned: string;
  reusable: string;
  judgements: { "image-risk": Judgement; engagement: Judgement; openness: Judgement; attractiveness: Judgement };
}

/** How iterations 1 and 2 ended, with the four judgements on what they produced. */
export const CLOSINGS: Readonly<Record<"1" | "2", ToldClosing>> = {
  "1": {
    on: "2017-10-13", versionName: "POM 1.0",
    versionDescription: "Documentation de l’électronique et des cartes.",
    outcomeReason: "La base minimale existe et un premier réseau s’en sert.",
    learned: "Donner à voir vient avant de vendre. La messagerie est la demande suivante.",
    reusable: "Le wiki, les cartes de démonstration, le format des rencontres.",
    judgements: {
      "image-risk": { level: 3, comment: "Rien n’a roulé hors de nos murs ; l’attente est forte." },
      engagement: { level: 2, comment: "Deux parties prenantes engagées." },
      openness: { level: 2, comment: "La documentation de l’électronique seulement." },
      attractiveness: { level: 3, comment: "Vingt-six personnes sont venues d’elles-mêmes." },
    },
  },
  "2": {
    on: "2018-04-27", versionName: "POM 1.1",
    versionDescription: "S’y ajoutent les messages CAN en lecture, la CAO du châssis et les caractéristiques des matériaux.",
    outcomeReason: "Deux essais ont conclu avec ces éléments ; l’ouverture attend une convention.",
    learned: "Former et outiller tient. Une collectivité demande d’abord ce qu’il en est de l’homologation.",
    reusable: "Le banc de mesure, le kit de développement, le déroulé du HACKAPOM.",
    judgements: {
      "image-risk": { level: 2, comment: "Ce qui reste fermé est dit, et pourquoi." },
      engagement: { level: 3, comment: "Un laboratoire, une école et un groupe contribuent." },
      openness: { level: 3, comment: "Sous convention, en lecture seule." },
      attractiveness: { level: 4, comment: "Quatre contributions venues de trois réseaux." },
    },
  },
};
