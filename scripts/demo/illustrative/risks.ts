import type { ToldImpact } from "./impacts.ts";

/** The risks heard at the workshop, in our words; their levels are illustrative. */
export const RISKS: readonly ToldImpact[] = [
  {
    key: "know-how", kind: "risk", lens: "know-how", statement: "Une partie du savoir-faire est captée par qui reçoit la documentation",
    forWhom: "Renault", directness: "direct", counts: "exchangeable", materiality: "immaterial", timeScale: "1-3", capturedBy: "Qui reçoit la documentation sans rien rendre",
    control: { title: "Tenir un registre de ce qui est transmis, et à qui", owner: "Équipe projet POM" }, baseline: [1, 5],
    "POM 1.0": { expected: [3, 4, 2, 4], hope: "La documentation sort pour la première fois", observed: [3, 4, 2, 4] },
    "POM 1.1": { expected: [3, 4, 2, 4], observed: [3, 4, 2, 4] },
    "POM 2.0": { expected: [3, 4, 2, 4] },
  },
  {
    key: "complaint", kind: "risk", lens: "legal", statement: "Un client ou un utilisateur porte plainte après modification du véhicule",
    forWhom: "Renault", directness: "direct", counts: "quantifiable", materiality: "material", timeScale: "1-3", pairs: [["territories", "local-authority"]],
    control: { title: "Faire signer la convention type, en lecture seule", owner: "Service juridique", dueOn: "2018-06-29" }, range: ["money", 20_000, 60_000, 150_000], baseline: [2, 5],
    "POM 1.0": { expected: [4, 4], hope: "Des véhicules modifiés vont rouler", observed: [5, 5], why: "Aucun cadre signé à ce jour" },
    "POM 1.1": { expected: [5, 5, 3, 4], hope: "La convention type doit tout couvrir", observed: [5, 5, 4, 4], why: "Convention relue, CAN en lecture seule" },
    "POM 2.0": { expected: [5, 5, 3, 4], hope: "Convention signée par deux parties prenantes" },
  },
  {
    key: "approval", kind: "risk", lens: "legal", statement: "Un véhicule modifié sort de son homologation",
    forWhom: "Renault et l’usager", directness: "direct", counts: "quantifiable", materiality: "material", timeScale: "under-1",
    "POM 1.0": { expected: [3, 4], hope: "Les premières modifications arrivent", observed: [3, 4] },
    "POM 1.1": { expected: [3, 4], observed: [3, 4] },
    "POM 2.0": { expected: [3, 4] },
  },
  {
    key: "value", kind: "risk", lens: "strategic", statement: "Un nouvel acteur se positionne et capte une partie de la valeur",
    forWhom: "Renault", directness: "indirect", counts: "exchangeable", materiality: "material", timeScale: "1-3", pairs: [["prototype", "hackers"]], capturedBy: "Un nouvel acteur qui ne rend rien",
    control: { title: "Proposer une licence réciproque", owner: "Direction stratégie", dueOn: "2018-06-30" }, baseline: [2, 5],
    "POM 1.0": { expected: [3, 4], hope: "La base devient visible", observed: [4, 5], why: "Deux offres privées sont nées de la documentation" },
    "POM 1.1": { expected: [4, 5], observed: [4, 5] },
    "POM 2.0": { expected: [5, 5], hope: "Les interfaces physiques attirent des fabricants de pièces" },
  },
  {
    key: "competitor", kind: "risk", lens: "strategic", statement: "Un concurrent se sert de ce qui est ouvert",
    forWhom: "Renault", directness: "indirect", counts: "exchangeable", materiality: "immaterial", timeScale: "over-3",
    "POM 1.0": { expected: [3, 3], hope: "La documentation est publique", observed: [3, 3] },
    "POM 1.1": { expected: [3, 3], observed: [3, 3] },
    "POM 2.0": { expected: [3, 3] },
  },
  {
    key: "support", kind: "risk", lens: "customer-relation", statement: "Des clients attendent un support que personne n’a promis",
    forWhom: "Renault", directness: "indirect", counts: "quantifiable", materiality: "immaterial", timeScale: "under-1",
    control: { title: "Publier ce qui est soutenu, et par qui", owner: "La Fabrique" }, range: ["person-months", 0.2, 0.5, 1.5], baseline: [1, 4],
    "POM 1.0": { expected: [3, 3], hope: "Les premières questions arriveront", observed: [3, 3] },
    "POM 1.1": { expected: [3, 3], observed: [3, 3, 1, 4], why: "Les communautés répondent entre elles sur le wiki" },
    "POM 2.0": { expected: [3, 3, 1, 4] },
  },
  {
    key: "promise", kind: "risk", lens: "image", statement: "Une promesse d’ouverture déçue abîme l’image",
    forWhom: "Renault", directness: "indirect", counts: "quantifiable", materiality: "immaterial", timeScale: "now", pairs: [["markets", "local-authority"]],
    control: { title: "Dire ce qui reste fermé, et pourquoi", owner: "Équipe projet POM" }, baseline: [1, 5],
    "POM 1.0": { expected: [4, 4, 2, 4], hope: "L’annonce crée une attente", observed: [4, 4, 3, 4], why: "Le calendrier d’ouverture a glissé de deux mois" },
    "POM 1.1": { expected: [3, 4, 2, 4], hope: "Ce qui reste fermé est écrit", observed: [3, 4, 2, 4], why: "Ce qui reste fermé est écrit et expliqué" },
    "POM 2.0": { expected: [3, 4, 2, 4] },
  },
  {
    key: "open-road", kind: "risk", lens: "image", statement: "Un essai sur route ouverte tourne mal",
    forWhom: "Renault et l’usager", directness: "direct", counts: "quantifiable", materiality: "material", timeScale: "now",
    "POM 1.0": { expected: [2, 5], hope: "Des essais de rue étaient prévus", observed: [2, 5] },
    "POM 1.1": { expected: [2, 5] },
    retired: { iteration: "2", reason: "Les essais se tiennent désormais sur sites fermés seulement" },
  },
  {
    key: "overtaken", kind: "risk", lens: "know-how", statement: "Des ingénieurs se sentent dépassés par le nombre des communautés",
    forWhom: "Renault", directness: "indirect", materiality: "immaterial", timeScale: "1-3",
  },
];
