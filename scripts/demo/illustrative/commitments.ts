type State = { to: "asked" | "offered" | "pledged" | "delivered" | "withdrawn"; on: string; reason?: string };

export interface InventedCommitment {
  of: string;
  what: string;
  constraint?: string;
  unit?: "money" | "person-months";
  amount?: number;
  /** Each state with its day, in order. */
  states: readonly [State, ...State[]];
  means?: readonly { kind: "skill" | "time" | "equipment" | "data" | "premises" | "network" | "money"; label: string; quantity?: string; unit?: string; fromOn?: string; untilOn?: string; recoverable?: boolean }[];
}

/** Commitments of invented actors, and of the sponsor and the facilitator; euros and person-months as people say them. */
export const COMMITMENTS: readonly InventedCommitment[] = [
  { of: "La Fabrique des Mobilités", what: "Trois rencontres ouvertes et un wiki tenu à jour", unit: "money", amount: 2_500, states: [{ to: "pledged", on: "2017-04-28" }, { to: "delivered", on: "2017-09-15" }], means: [{ kind: "time", label: "Trois rencontres ouvertes" }] },
  { of: "Groupe I", what: "Un relevé public de tout ce qui manque à la documentation", states: [{ to: "offered", on: "2017-05-12" }, { to: "delivered", on: "2017-07-07" }], means: [{ kind: "skill", label: "Rétro-ingénierie d’électronique embarquée" }] },
  { of: "Laboratoire A", what: "Un banc de mesure CAN, un jour par semaine", constraint: "Les relevés restent publics.", unit: "person-months", amount: 0.6, states: [{ to: "asked", on: "2017-12-04" }, { to: "pledged", on: "2017-12-18" }, { to: "delivered", on: "2018-03-30" }], means: [{ kind: "equipment", label: "Banc de mesure CAN", quantity: "1", unit: "jour par semaine", recoverable: true }, { kind: "time", label: "Un jour par semaine d’un doctorant" }] },
  { of: "École K", what: "Un module de trente heures sur la documentation ouverte", states: [{ to: "offered", on: "2018-01-15" }, { to: "pledged", on: "2018-02-05" }, { to: "delivered", on: "2018-04-13" }], means: [{ kind: "time", label: "Heures d’enseignement", quantity: "30", unit: "heures", untilOn: "2018-04-13", recoverable: false }] },
  { of: "Équipementier F", what: "Deux faisceaux de rechange documentés", states: [{ to: "asked", on: "2018-01-10" }, { to: "offered", on: "2018-02-14" }] },
  { of: "Renault", what: "Prêt de deux bases POM 1.1, huit semaines", constraint: "Sous convention, sur sites fermés.", unit: "money", amount: 6_000, states: [{ to: "pledged", on: "2018-05-07" }], means: [{ kind: "equipment", label: "Bases POM 1.1 prêtées", quantity: "2", unit: "bases", fromOn: "2018-05-07", untilOn: "2018-07-02", recoverable: true }] },
  { of: "La Fabrique des Mobilités", what: "Trois soirées d’atelier", unit: "money", amount: 2_500, states: [{ to: "pledged", on: "2018-05-02" }, { to: "delivered", on: "2018-06-02" }] },
  { of: "Groupe I", what: "Deux prototypes roulants documentés", constraint: "La documentation reste publique.", states: [{ to: "pledged", on: "2018-05-14" }, { to: "delivered", on: "2018-06-02" }], means: [{ kind: "skill", label: "Prototypage rapide sur châssis" }] },
  { of: "Jeune pousse C", what: "Un banc d’essai", constraint: "Les relevés restent ouverts.", states: [{ to: "offered", on: "2018-05-21" }, { to: "pledged", on: "2018-05-24" }], means: [{ kind: "equipment", label: "Banc d’essai de freinage", quantity: "1", unit: "banc", fromOn: "2018-05-24", recoverable: true }] },
  { of: "École D", what: "Deux séances de cours", states: [{ to: "offered", on: "2018-06-09" }, { to: "pledged", on: "2018-06-09" }], means: [{ kind: "time", label: "Deux séances de cours" }] },
  { of: "Collectivité M", what: "Un site fermé pendant trois semaines", constraint: "Si la réglementation quadricycle suffit à l’usage.", states: [{ to: "asked", on: "2018-05-16" }, { to: "pledged", on: "2018-06-02" }], means: [{ kind: "premises", label: "Un site fermé", quantity: "3", unit: "semaines", recoverable: true }] },
  { of: "Collectivité B", what: "Une rue fermée à la circulation", states: [{ to: "asked", on: "2018-05-03" }, { to: "withdrawn", on: "2018-05-09", reason: "Aucun engagement financier avant l’avis de l’assureur." }] },
  { of: "Réseau E", what: "Faire voyager un kit d’atelier entre deux villes", states: [{ to: "asked", on: "2018-06-11" }] },
];
