import type { SeededCategory } from "../lists.ts";

type Engagement = "contacted" | "interested" | "committed" | "delivering" | "left";

export interface InventedActor {
  name: string;
  category: SeededCategory;
  informal?: boolean;
  cv: string;
  connection: string;
  /** The day the team noted it. */
  on: string;
  /** Its dated steps, from « identified » on. */
  engagement: readonly (readonly [Engagement, on: string])[];
  /** Nobody had planned it: what it emerged through in iteration 3. */
  from?: { through: "workshop" | "observation" | "response" | "introduction"; subject?: string; note: string };
}

/** Invented actors bear the name of their kind, so that nothing invented falls on someone real. */
export const ACTORS: readonly InventedActor[] = [
  { name: "Laboratoire A", category: "laboratory", cv: "Réseaux embarqués, bancs de mesure.", connection: "Approché après l’atelier n° 1.", on: "2017-03-20", engagement: [["contacted", "2017-04-03"], ["interested", "2017-06-12"], ["committed", "2017-12-18"], ["delivering", "2018-03-30"]] },
  { name: "Collectivité B", category: "local-authority", cv: "Service mobilité d’une ville moyenne.", connection: "A écrit à l’équipe.", on: "2017-03-20", engagement: [["contacted", "2017-05-15"], ["interested", "2018-03-29"]] },
  { name: "Équipementier F", category: "automotive", cv: "Faisceaux et calculateurs.", connection: "Fournisseur volontaire.", on: "2017-03-20", engagement: [["contacted", "2017-06-06"], ["interested", "2018-02-14"], ["left", "2018-05-24"]] },
  { name: "École K", category: "school", cv: "Licence professionnelle en électronique embarquée.", connection: "Connue par un réseau d’enseignants.", on: "2017-03-20", engagement: [["contacted", "2017-04-18"], ["committed", "2018-02-05"], ["delivering", "2018-04-13"]] },
  { name: "Groupe I", category: "hackers", informal: true, cv: "Une dizaine de bricoleurs, un atelier partagé.", connection: "Rencontré dans un atelier ouvert.", on: "2017-03-20", engagement: [["contacted", "2017-04-03"], ["committed", "2017-05-12"], ["delivering", "2017-07-07"]] },
  { name: "Industriel J", category: "non-automotive", cv: "Objets connectés.", connection: "Venu par un partenaire.", on: "2017-03-20", engagement: [["contacted", "2017-09-06"]] },
  { name: "Cluster L", category: "cluster", cv: "Filière électronique régionale.", connection: "Courrier de présentation.", on: "2017-03-20", engagement: [["contacted", "2017-09-06"]] },
  { name: "Laboratoire G", category: "laboratory", cv: "Sûreté des réseaux embarqués.", connection: "Contacté par Laboratoire A.", on: "2018-04-28", engagement: [["contacted", "2018-05-11"], ["interested", "2018-05-15"]] },
  { name: "Média H", category: "media", cv: "Presse spécialisée.", connection: "Vu à la soirée du 02/06.", on: "2018-06-02", engagement: [] },
  { name: "Réseau E", category: "informal-networks", informal: true, cv: "Habitants et ateliers de quartier de deux villes.", connection: "A répondu au questionnaire.", on: "2018-05-09", engagement: [["contacted", "2018-05-14"]], from: { through: "response", note: "Venu par le questionnaire, sans invitation." } },
  { name: "Collectivité M", category: "local-authority", cv: "Agglomération, un site fermé disponible.", connection: "Présentée par École K.", on: "2018-05-16", engagement: [["contacted", "2018-05-16"], ["committed", "2018-06-02"]], from: { through: "introduction", note: "Présentée par École K." } },
  { name: "Jeune pousse C", category: "automotive", cv: "Freinage régénératif.", connection: "Présentée par Réseau E.", on: "2018-05-20", engagement: [["contacted", "2018-05-20"], ["interested", "2018-05-21"], ["committed", "2018-05-24"]], from: { through: "workshop", subject: "Soirée du 20/05", note: "Présentée par Réseau E." } },
  { name: "École D", category: "school", cv: "Brevet de technicien en maintenance.", connection: "Venue de l’imprévu du 08/06.", on: "2018-06-08", engagement: [["interested", "2018-06-08"], ["committed", "2018-06-09"], ["delivering", "2018-06-11"]], from: { through: "observation", subject: "course-material", note: "A pris un relevé CAN comme support de cours." } },
];

/** Those who decide for an actor: named by their part, never by a real name. */
export const DECIDERS = [
  { name: "Décideur 1 (illustratif)", of: "Renault", on: "2017-04-12" },
  { name: "Décideuse 2 (illustrative)", of: "La Fabrique des Mobilités", on: "2017-04-12" },
  { name: "Décideur 3 (illustratif)", of: "Laboratoire A", on: "2017-11-13" },
  { name: "Décideur 5 (illustratif)", of: "Collectivité B", on: "2018-05-03" },
  { name: "Décideuse 4 (illustrative)", of: "Jeune pousse C", on: "2018-05-20" },
  { name: "Décideur 6 (illustratif)", of: "École D", on: "2018-06-08" },
] as const;
