export interface SourceAction {
  title: string;
  owner: string;
  coOwners?: string;
  dueOn?: string;
  deliverable?: string;
  deliverableKind?: "document" | "version" | "decision";
  steps?: readonly Omit<SourceAction, "steps">[];
}

const TEAM = "Équipe projet POM";

/** The five actions of the report with their deliverables; the fourth names none, its output is a decision. */
export const ACTIONS: readonly SourceAction[] = [
  {
    title: "Aider Renault à construire l’argumentaire pour le COMEX : bénéfices directs, indirects, quantifiables, et risques maîtrisés",
    owner: TEAM, deliverable: "Prise de note et présentation", deliverableKind: "document",
    steps: [
      { title: "Rédiger progressivement la note sur un document partagé", owner: TEAM, coOwners: "Équipe projet CityPod, Erik Grab, Gabriel Plassat, Benoit Sarazin", deliverable: "Note", deliverableKind: "document" },
      { title: "Tenir l’atelier du 25 avril sur l’argumentaire", owner: TEAM, dueOn: "2017-04-25" },
    ],
  },
  {
    title: "Spécifier la première étape minimale pour rassembler un premier réseau de parties prenantes",
    owner: TEAM, coOwners: "Un atelier avec Gael, Nicolas, Univ Rennes, Genivi, un équipementier intéressé, le projet Open !",
    deliverable: "POM 1.0 Open FabMob", deliverableKind: "version",
    steps: [
      { title: "Sur le wiki, chaque partie prenante écrit son CV, son expérience, ses conseils", owner: "Parties prenantes" },
      { title: "Rédiger la base minimale, nécessaire et suffisante, pour commencer", owner: "Le réseau" },
      { title: "Lancer un questionnaire : quelle Twizy ouverte, quelles parties prenantes", owner: TEAM },
      { title: "Tenir un atelier avec les services techniques réseaux de Renault", owner: TEAM },
    ],
  },
  {
    title: "Organiser un HACKAPOM élargi au niveau mondial pour finaliser les spécifications de POM 1.0",
    owner: TEAM, deliverable: "Projets et POM 1.1", deliverableKind: "version",
    steps: [
      { title: "Inviter les communautés : hackers, MakerBay, Phil Tinn (MIT), OSV", owner: TEAM },
      { title: "Inviter plus largement : Renault, pôles de compétitivité, PFA, idéalement PSA et des équipementiers volontaires", owner: TEAM },
    ],
  },
  {
    title: "Communiquer au COMEX la proposition d’ouverture maîtrisée de POM 1.1, avec les arguments de la note et le processus",
    owner: TEAM, deliverable: "Décision du COMEX", deliverableKind: "decision",
  },
  {
    title: "Explorer les usages : rassembler une communauté de sur-traitants, logiciel et matériel, autour de POM 1.1",
    owner: TEAM, deliverable: "Projets et POM 2.0", deliverableKind: "version",
    steps: [
      { title: "Identifier des startups, des collectivités, des PME, des laboratoires", owner: TEAM },
      { title: "Documenter certaines interfaces physiques, matériaux et modèles 3D", owner: TEAM },
      { title: "Tenir plusieurs HACKAPOM dans les trois open labs de Renault", owner: TEAM },
    ],
  },
];
