import { addConnection } from "#app/domain/connection/add-connection.server.ts";
import type { Strength } from "#app/domain/connection/connection.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { reviseOwnSheet } from "#app/domain/stakeholder/revise-own-sheet.server.ts";
import { reviseStakeholder } from "#app/domain/stakeholder/revise-stakeholder.server.ts";
import { FACILITATOR, PARTICIPANTS } from "../source/participants.ts";
import { WORKSHOP_DAY, type Event } from "../story.ts";

/** The facilitator met everyone in the room: the source says who was there, and nothing else of who knows whom. */
const metInTheRoom: readonly Event[] = PARTICIPANTS.map(({ name }): Event => ({
  on: WORKSHOP_DAY,
  tell: (actor, { known }) => addConnection(actor, {
    fromPersonId: known.id("person", FACILITATOR.name), toPersonId: known.id("person", name), strength: 1, lastContactOn: WORKSHOP_DAY, note: "Atelier n° 1",
  }),
}));

const CONTACTS = [
  { name: "Animatrice 7 (illustrative)", of: "La Fabrique des Mobilités", on: "2017-11-13", consent: "inside" },
  { name: "Correspondante A (illustrative)", of: "Laboratoire A", on: "2017-11-13", consent: "network" },
  { name: "Enseignant K (illustratif)", of: "École K", on: "2018-02-05", consent: "inside" },
  { name: "Habitante E (illustrative)", of: "Réseau E", on: "2018-05-14", consent: "inside" },
  { name: "Journaliste H (illustratif)", of: "Média H", on: "2018-06-02", consent: "inside" },
] as const;

const TIES: readonly { from: string; to: string; strength: Strength; last: string; on: string; note: string }[] = [
  { from: "Animatrice 7 (illustrative)", to: "Correspondante A (illustrative)", strength: 2, last: "2018-03-30", on: "2018-03-30", note: "" },
  { from: "Correspondante A (illustrative)", to: "Enseignant K (illustratif)", strength: 3, last: "2018-04-13", on: "2018-04-13", note: "Encadrent les mêmes stagiaires" },
  { from: "Enseignant K (illustratif)", to: "Habitante E (illustrative)", strength: 2, last: "2018-05-14", on: "2018-05-14", note: "" },
  { from: "Habitante E (illustrative)", to: "Journaliste H (illustratif)", strength: 1, last: "2018-06-02", on: "2018-06-02", note: "Soirée du 02/06" },
];

const PLANS = [
  { of: "Média H", on: "2018-06-04", howToEngage: "Par un habitant du Réseau E, avec une démonstration plutôt qu’un dossier.", ask: "Raconter une première ouverture, le jour où elle a lieu.", engageOwner: "Équipe projet", nextStepOn: "2018-06-11" },
  { of: "Cluster L", on: "2018-06-04", howToEngage: "Par une entreprise du cluster déjà intéressée.", ask: "Inviter ses membres au prochain atelier.", engageOwner: "Équipe projet", nextStepOn: "2018-06-25" },
] as const;

/** Who knows whom among invented people, how the team means to engage invented actors, and what a partner writes of itself. */
export const directoryEvents: readonly Event[] = [
  ...metInTheRoom,
  ...CONTACTS.map(({ name, of, on, consent }): Event => ({
    on,
    tell: async (actor, { known }) => {
      const { id } = await addPerson(actor, { name, stakeholderId: known.id("stakeholder", of), consent });
      known.keep("person", name, id);
    },
  })),
  ...TIES.map(({ from, to, strength, last, on, note }): Event => ({
    on,
    tell: (actor, { known }) => addConnection(actor, { fromPersonId: known.id("person", from), toPersonId: known.id("person", to), strength, lastContactOn: last, note }),
  })),
  ...PLANS.map(({ of, on, ...plan }): Event => ({ on, tell: (actor, { known }) => reviseStakeholder(actor, { id: known.id("stakeholder", of), ...plan }) })),
  {
    on: "2018-01-15", by: "partner",
    tell: (actor, { known }) => reviseOwnSheet(actor, {
      id: known.id("stakeholder", "Laboratoire A"),
      cv: "Réseaux embarqués, bancs de mesure.", experience: "Deux campagnes de relevés sur véhicules électriques légers.",
      advice: "Lire les messages du bus avant d’en écrire un seul, et sur un banc.", links: "https://laboratoire-a.example/bancs",
    }),
  },
];
