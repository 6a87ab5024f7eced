/** Answers by the keys of the grid: a text, or choices by their French label. */
export interface ToldAnswer {
  on: string;
  organisation: string;
  said: Readonly<Record<string, string | readonly string[]>>;
}

export const OPENED_ON = "2018-05-07";

/** Invented actors answer under the name of their kind, and nobody in person. */
export const ANSWERS: readonly ToldAnswer[] = [
  {
    on: "2018-05-09", organisation: "Réseau E",
    said: {
      problems: ["Expérimenter des usages dans des territoires", "Découvrir des communautés et les outiller"], "other-usage": "Porter les courses des voisins qui ne se déplacent plus",
      "own-category": ["Réseaux informels"], categories: ["Collectivités", "Écoles", "Réseaux informels"], benefit: "Un quartier apprend à réparer ce qu’il utilise.", risk: "Une panne sur la voie publique, et personne pour répondre.",
      "best-usage": ["Expérimenter des usages dans des territoires"], "best-category": ["Réseaux informels"], hypothesis: "Dix foyers se passent d’une seconde voiture pendant l’été.", threshold: "Dix foyers inscrits, huit encore là fin août.",
      "first-step": "Accueillir deux bases dans un atelier de quartier", "agreed-person-months": "0,5", means: ["Du temps", "Un lieu"], acceptable: ["Oui"], constraint: "Une assurance écrite avant le premier trajet.",
    },
  },
  {
    on: "2018-05-16", organisation: "Industriel J",
    said: {
      problems: ["Prototyper des composants, des services", "Explorer des marchés nouveaux"], "own-category": ["Industrie hors automobile"], categories: ["Industrie automobile", "Laboratoires"],
      benefit: "Essayer un capteur sur route sans acheter de véhicule.", "benefit-level": "4", risk: "Montrer trop tôt un produit.", "risk-level": "3", "best-usage": ["Prototyper des composants, des services"], "best-category": ["Laboratoires"],
      "first-step": "Prêter trois capteurs", "agreed-money": "2 000", means: ["Du matériel"], acceptable: ["Oui"],
    },
  },
  {
    on: "2018-05-30", organisation: "Cluster L",
    said: {
      problems: ["Communiquer en rassemblant les compétences d’un cluster, d’un équipementier", "Prototyper des composants, des services"], "own-category": ["Clusters"], categories: ["Industrie automobile", "Écoles"],
      risk: "Que chacun attende l’autre.", "risk-level": "2", "best-usage": ["Former des professionnels, des étudiants"], "best-category": ["Écoles"], acceptable: ["Non"],
    },
  },
];
