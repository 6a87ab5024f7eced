import type { SeededCategory } from "../lists.ts";

export interface Organisation {
  name: string;
  /** Null where the report gives no hint. */
  category: SeededCategory | null;
  others?: SeededCategory[];
  /** Someone of it was in the room. Otherwise the report only names it. */
  present: boolean;
  informal?: boolean;
  competitor?: boolean;
  experience?: string;
  connection?: string;
  howToEngage?: string;
}

const FIRST_CIRCLE = "Inviter à l’atelier qui spécifie la première étape minimale.";
const HACKAPOM = "Inviter au HACKAPOM élargi.";

/** Who the report names besides the sponsor and the facilitator, with what it says of them and nothing more. */
export const ORGANISATIONS: readonly Organisation[] = [
  { name: "Inno³", category: "non-automotive", present: true, experience: "Open source, open data, interopérabilité. Matériel ouvert dans l’aérospatial et le ferroviaire ; des projets comme Bionic Hand." },
  { name: "Open Law", category: null, present: false, connection: "Cité avec Inno³ dans la liste des participants." },
  { name: "Michelin", category: "automotive", present: true, experience: "Pneumatiques, contribution, apprentissage de l’open source." },
  { name: "Ville de Montréal – Movin’on", category: "local-authority", present: false, connection: "Citée par Michelin.", howToEngage: "L’Open Challenge pourrait utiliser une plateforme Twizy ouverte." },
  { name: "Beta Epsilon", category: "automotive", present: true, experience: "Base roulante homologuée M1 « à équiper » ; structure de base modulable et site de production homologué ; filière hydrogène avec un véhicule homologué." },
  { name: "CX Links", category: "hackers", present: true, experience: "Prototypes d’objets roulants, animation de communautés. Événements cités : web2day, nuit du hack.", howToEngage: FIRST_CIRCLE },
  { name: "Hacker Against Natural Disaster", category: "hackers", present: false, informal: true, connection: "Communauté animée par un participant de CX Links." },
  { name: "OSM", category: "informal-networks", present: false, informal: true, connection: "Communauté citée par CX Links." },
  { name: "Nokia", category: "non-automotive", present: true, experience: "Innovation, architecture réseau du véhicule connecté.", connection: "Partenaire du Square." },
  { name: "Visteon", category: "automotive", present: true, experience: "Projet CityPod : une vision collaborative avec plusieurs parties prenantes, un objet pensé ouvert et modulable ; preuve de concept à venir." },
  { name: "PFT MobBI", category: "school", others: ["laboratory"], present: true, experience: "Relie formations, entreprises et recherche : architectures électroniques propriétaires, formations, prestations d’études.", connection: "Rattachée à Univ Rennes 1." },
  { name: "Univ Rennes 1", category: "school", others: ["laboratory"], present: true, experience: "Licence professionnelle des systèmes embarqués : un kart électrique à l’architecture fermée refait avec du matériel et du logiciel open source.", howToEngage: FIRST_CIRCLE },
  { name: "IETR", category: "laboratory", present: false, connection: "A acheté un châssis OSV, cité par PFT MobBI." },
  { name: "IMT", category: "laboratory", present: false, connection: "A acheté un châssis OSV, cité par PFT MobBI." },
  { name: "Projet Open !", category: "laboratory", present: true, experience: "Projet franco-allemand sur le développement de produits open source : conception, modèles économiques.", howToEngage: FIRST_CIRCLE },
  { name: "MAIF", category: "non-automotive", present: true, experience: "Innovation, nouvelles mobilités, nouveaux usages." },
  { name: "ESTACA", category: "school", present: false, connection: "Citée dans la présentation d’un participant." },
  { name: "VEDECOM", category: "laboratory", present: true, experience: "VFlex : Twizy robotisée pour des chercheurs (ABS, radars, lidars), plateforme ouverte présentée à la COP22, retenue dans le projet européen Autopilot ; véhicule ré-homologué par Renault." },
  { name: "Genivi", category: "cluster", present: false, howToEngage: FIRST_CIRCLE },
  { name: "OSV", category: "automotive", present: false, howToEngage: HACKAPOM },
  { name: "MakerBay", category: "hackers", present: false, howToEngage: HACKAPOM },
  { name: "MIT", category: "laboratory", present: false, howToEngage: "Inviter Phil Tinn au HACKAPOM élargi." },
  { name: "PFA", category: "cluster", present: false, connection: "Filière automobile française.", howToEngage: HACKAPOM },
  { name: "PSA", category: "automotive", present: false, competitor: true, howToEngage: "Idéalement au HACKAPOM, avec des équipementiers volontaires." },
];

/** Means that the participants named, by whom they hold. */
export const MEANS = [
  { of: "Renault", kind: "equipment", label: "La Twizy, première base pour commencer" },
  { of: "Renault", kind: "premises", label: "Square Renault, et trois open labs : Silicon, Paris, Tel Aviv" },
  { of: "Renault", kind: "skill", label: "Expérience des plateformes roulantes d’utilitaires à carrosser" },
  { of: "La Fabrique des Mobilités", kind: "network", label: "Communauté de l’Open Hardware et son wiki" },
  { of: "Nokia", kind: "network", label: "Réseau 4G mis à disposition, bientôt 5G" },
  { of: "CX Links", kind: "premises", label: "Lieux : hébergement par l’armée de l’air, ex-fonderie" },
  { of: "Beta Epsilon", kind: "equipment", label: "Base roulante homologuée M1 « à équiper »" },
  { of: "Beta Epsilon", kind: "premises", label: "Site de production homologué" },
  { of: "PFT MobBI", kind: "equipment", label: "Deux châssis OSV achetés par les laboratoires (IETR, IMT)" },
  { of: "PFT MobBI", kind: "skill", label: "Formations et études en systèmes embarqués" },
  { of: "Univ Rennes 1", kind: "skill", label: "Projets d’étudiants : électronique et informatique open source" },
  { of: "VEDECOM", kind: "equipment", label: "Plateforme VFlex : Twizy robotisée" },
  { of: "Inno³", kind: "skill", label: "Propriété intellectuelle au service du travail commun" },
] as const;
