/** Workshop n° 1, from its report, in our own words. */
export const WORKSHOP = {
  title: "Atelier n° 1, Twizy Open Source",
  on: "2017-03-15",
  hours: "9 h 30 – 12 h 30",
  place: "Square Renault, 100 rue Amelot",
  theme: "Open Hardware",
  challenge: "Abaisser les barrières pour innover sur le véhicule",
  outcomes: ["convince", "identify", "synthesis"],
  notes: [
    "La Fabrique accompagne Renault dans le projet POM. L’open source et les communs y servent à produire une culture commune et des objets qui relient : un véhicule ouvert devient un support commun d’innovation.",
    "Aucune stratégie n’est fixée d’avance, mais la volonté d’engager le projet est là. Le rapport entre le risque d’image, l’engagement, l’ouverture et l’attrait de la ressource est à trouver. La marque sous laquelle ouvrir reste une question.",
    "Un questionnaire est proposé : quels problèmes la Twizy ouverte résout-elle, avec quelles parties prenantes, comment y est-on relié, quels couples usage/PP sont les meilleurs, quel premier pas pour Renault, pour la Fabrique, pour chaque partie prenante.",
    "Tour de table. Partir des usagers, sur une base éprouvée ; accélérer les preuves de concept ; donner à voir aux villes ; aller vers des produits commercialisables ; carrosser la base comme un utilitaire, ou la dépouiller davantage en reconsidérant l’homologation et le design.",
    "Une proposition renverse la demande : ne pas attendre d’une communauté un cahier des charges, mais prêter des véhicules, observer quels usages apparaissent, puis les accompagner. De la fermeture naît la défiance ; l’initiative suscite un espoir à ne pas décevoir.",
    "À ouvrir au minimum : la documentation de l’électronique et des cartes, les données ; une messagerie ouverte si celle d’aujourd’hui est propriétaire ; les calculateurs si cela ne présente pas de risque, sinon la communauté peut en recréer ; pour le matériel, une CAO minimum et les caractéristiques des matériaux.",
    "Démarche effectuale : des hypothèses sur des couples et une version de la ressource produisent la version suivante, des hypothèses éprouvées et des parties prenantes imprévues. Les décisions acceptent une perte ; chaque itération re-questionne bénéfices et risques.",
  ].join("\n\n"),
} as const;

/** The agenda's discussion, kept as records of their own: what could be opened. */
export const OPENING_ITEMS = [
  { name: "Documentation de l’électronique et des cartes", family: "Électronique", description: "Le minimum demandé par les communautés, avec les données." },
  { name: "Données du véhicule", family: "Données", description: "Citées avec la documentation de l’électronique comme le minimum." },
  { name: "Messages CAN en lecture", family: "Réseau embarqué", description: "Une messagerie nouvelle et ouverte si celle d’aujourd’hui est propriétaire." },
  { name: "Messages CAN en écriture", family: "Réseau embarqué", description: "L’autre sens de la messagerie, séparé de la lecture." },
  { name: "Calculateurs", family: "Électronique", description: "À ouvrir sans risque pour le constructeur ; sinon la communauté peut en recréer un sur base ouverte." },
  { name: "CAO minimum du châssis", family: "Mécanique", description: "Pour que d’autres métiers puissent modifier le matériel." },
  { name: "Caractéristiques des matériaux et résistance (RdM)", family: "Mécanique", description: "À fournir avec la CAO minimum." },
  { name: "Interfaces physiques", family: "Mécanique", description: "Pour élargir le cercle des parties prenantes au-delà du logiciel." },
  { name: "Modèles 3D", family: "Mécanique", description: "À documenter avec certaines interfaces et certains matériaux." },
  { name: "Dev Kit et SDK", family: "Outils", description: "Pour comprendre comment cela marche : en faire dix et les prêter." },
] as const;

/** Words of the room; an author only where the report names one. */
export const QUOTES = [
  { text: "De la fermeture naît la défiance : POM donne espoir.", author: "Gael Musquet" },
  { text: "Faites-nous confiance.", author: "Gael Musquet" },
  { text: "Le même genre de relation que vous entretenez avec la presse. Faites une convention, et laissez-nous toucher ces voitures, voir comment elles clignotent.", author: "Gael Musquet" },
  { text: "Tout est possible à ce stade, aidez-nous à choisir des axes.", author: null },
  { text: "Pas de stratégie pré-définie à ce stade par Renault, mais une volonté d’engager ce projet.", author: null },
  { text: "Ce qui paupérise l’innovation, ce sont les normes.", author: null },
  { text: "Celui qui va gagner sera celui qui saura accueillir les communautés.", author: null },
  { text: "Ce n’est pas comme ça que ça marche.", author: null },
  { text: "L’arme ultime pour faire des preuves de concept rapidement.", author: null },
] as const;
