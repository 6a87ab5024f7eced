export interface SourceQuestion {
  key: string;
  question: string;
  askedBy: string;
  options: readonly { label: string; pros?: string; cons?: string; benchmark?: string }[];
}

const ROOM = "L’atelier";

/** What the room left open, with the arguments heard. */
export const QUESTIONS: readonly SourceQuestion[] = [
  {
    key: "base", question: "Partir d’une base roulante homologuée, ou non ?", askedBy: "Renault, en introduction",
    options: [
      { label: "Une base homologuée", pros: "Permet une exploitation presque réelle.", benchmark: "Beta Epsilon et la filière hydrogène ; VFlex, ré-homologué par Renault." },
      { label: "La réglementation quadricycle", pros: "Suffit si les usages sont urbains ; il faut donc partir des usages.", cons: "Ferme les usages hors de la ville." },
      { label: "Une base dépouillée, sans homologation", pros: "Permet de reconsidérer le design." },
    ],
  },
  {
    key: "brand", question: "La plateforme ouverte doit-elle rester sous la marque Renault ?", askedBy: "Renault, en introduction",
    options: [
      { label: "Rester sous la marque Renault", pros: "L’ouverture entre dans l’identité de la marque.", cons: "L’image de la marque porte le risque des usagers.", benchmark: "Plateformes roulantes d’utilitaires à carrosser." },
      { label: "Créer une marque spécial hacker", pros: "Dit la confiance faite aux communautés.", benchmark: "Des marques d’aspirateurs ont fait des versions pour hackers." },
    ],
  },
  {
    key: "competitors", question: "Travailler avec des concurrents sur ce sujet ?", askedBy: ROOM,
    options: [
      { label: "Avec des concurrents volontaires", pros: "Élargit le HACKAPOM et pèse sur les standards.", cons: "Une partie de la valeur peut être captée.", benchmark: "Ford et Toyota sur un stand commun pour présenter device link." },
      { label: "Sans eux à ce stade" },
    ],
  },
  {
    key: "minimum", question: "Que ouvrir à minima ?", askedBy: ROOM,
    options: [
      { label: "La documentation de l’électronique et des cartes, et les données", pros: "Évite la rétro-ingénierie ; c’est le minimum demandé.", cons: "Ne sert pas encore les métiers de la mécanique." },
      { label: "Y joindre une messagerie CAN ouverte", pros: "Rend un premier prototype possible sur base documentée.", cons: "La messagerie d’aujourd’hui peut être propriétaire." },
      { label: "Y joindre les calculateurs", pros: "Va jusqu’au bout de l’ouverture.", cons: "Seulement sans risque pour le constructeur ; la communauté peut en recréer un." },
    ],
  },
  {
    key: "relation", question: "Quelle relation entretenir avec les communautés ?", askedBy: "Cecile AMAR",
    options: [
      { label: "Une convention, comme avec la presse", pros: "Donne l’accès aux véhicules, dans un cadre.", benchmark: "Relations d’un constructeur avec la presse." },
      { label: "Un échange : support du constructeur contre remontées d’innovation", pros: "Les deux côtés y gagnent." },
      { label: "Demander à la communauté un cahier des charges", cons: "Ce n’est pas ainsi qu’elle travaille : mieux vaut prêter, observer, accompagner." },
    ],
  },
  {
    key: "acceptable", question: "Quel minimum est utile aux communautés, permet de premiers services, et passe un COMEX ?", askedBy: ROOM,
    options: [
      { label: "Quelques véhicules prêtés, avec un kit de développement", pros: "Montre vite des usages ; en faire dix suffit." },
      { label: "Un pré-kit de Twizy autonome", pros: "Attire des chercheurs." },
    ],
  },
  {
    key: "interfaces", question: "Comment ouvrir les interfaces physiques, pour élargir le cercle des parties prenantes ?", askedBy: ROOM,
    options: [
      { label: "Une CAO minimum et les caractéristiques des matériaux", pros: "Assez pour modifier le matériel.", cons: "Une partie du savoir-faire est montrée." },
      { label: "Une plateforme qui agrège les initiatives", pros: "Chacun retrouve ce que d’autres ont fait." },
    ],
  },
];
