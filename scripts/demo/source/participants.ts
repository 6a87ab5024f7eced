export interface Participant {
  /** As the list of the report spells it. */
  name: string;
  organisation: string | null;
  skills: string;
}

/** The twenty entries of the list, in its order. */
export const PARTICIPANTS: readonly Participant[] = [
  { name: "Bjean", organisation: "Inno³", skills: "Inno³ / Open Law. Open source, open data, interopérabilité : utiliser la propriété intellectuelle pour amener les gens à travailler ensemble." },
  { name: "Erik Grab", organisation: "Michelin", skills: "Contribution, apprentissage de l’open source ; Ville de Montréal, Movin’on et son Open Challenge." },
  { name: "Bertrand", organisation: "Beta Epsilon", skills: "Base roulante homologuée M1 « à équiper »." },
  { name: "Gael Musquet", organisation: "CX Links", skills: "Prototypes d’objets roulants ; animation de communautés (OSM, Hacker Against Natural Disaster)." },
  { name: "Benoit Sarazin", organisation: null, skills: "Consultant en innovation de rupture, communautés de l’innovation ; livre et atelier de prospective « la vie Robomobile »." },
  { name: "Philippe", organisation: "Nokia", skills: "Innovation, architecture réseau du véhicule connecté." },
  { name: "Guillaume TILQUIN", organisation: "Renault", skills: "Twizy delivery concept ; projet City Pod, sur base Twizy, pour rendre la ville plus mobile." },
  { name: "Guillaume", organisation: "Visteon", skills: "Advance design ; projet CityPod." },
  { name: "Jerome Blanchard", organisation: "PFT MobBI", skills: "Systèmes et réseaux embarqués dans les transports ; bureau d’études, formations et prestations." },
  { name: "David Levalois", organisation: "Univ Rennes 1", skills: "Aide à l’enseignement, projets de licence en systèmes embarqués et open source ; carte électronique." },
  { name: "Bertrand STELANDRE", organisation: "Visteon", skills: "CityPod, phase « vision collaborative » : un objet ouvert et modulable, pas seulement une solution de mobilité." },
  { name: "Emmanuel Cardoux", organisation: "Renault", skills: "Direction de la recherche, équipe projet POM : industrialisation, niveau d’ouverture, pourquoi et comment." },
  { name: "Laetitia Thomas", organisation: "Projet Open !", skills: "Matériel open source à dimension collaborative ; processus de conception, modèles économiques." },
  { name: "Caroline KERMARREC", organisation: "MAIF", skills: "Innovation, nouvelles mobilités, véhicules et nouveaux usages." },
  { name: "Dominique Mocquard", organisation: null, skills: "Entrepreneur : objet connecté, véhicule, Twizy Way, autopartage Autobleu, énergie ; ESTACA." },
  { name: "Nicolas Le Douarec", organisation: null, skills: "Entrepreneur, services, hack." },
  { name: "Cecile AMAR", organisation: "Renault", skills: "Accompagne le projet : une première base pour commencer, et une culture d’entreprise à ouvrir." },
  { name: "Philippe FLEGEL", organisation: "Renault", skills: "Accompagne le projet Twizy POM." },
  { name: "Eric Pasquier", organisation: "VEDECOM", skills: "Chef de projet VFlex : Twizy autonome pour des chercheurs, plateforme ouverte." },
  { name: "LOKELS", organisation: null, skills: "À confirmer : l’entrée est une liste de compétences sans rôle dans l’atelier. Embedded systems, full V cycle, model based design, lean six sigma." },
];

export const FACILITATOR = { name: "Gabriel Plassat", organisation: "La Fabrique des Mobilités", skills: "Animateur de l’atelier n° 1." };
