import { addObservation } from "#app/domain/observation/add-observation.server.ts";
import { leadTo } from "#app/domain/observation/lead-to.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import type { Event } from "../story.ts";

const MEETINGS = [
  { title: "HACKAPOM (illustratif)", kind: "hackapom", on: "2018-02-10", place: "Un open lab", notes: "Quatre équipes, deux jours. Un support de batterie monté, un kit de développement écrit." },
  { title: "Soirée du 20/05", kind: "workshop", on: "2018-05-20", place: "Un atelier partagé", notes: "Un banc d’essai est proposé par une jeune pousse que personne n’attendait." },
  { title: "Soirée du 02/06", kind: "workshop", on: "2018-06-02", place: "Un atelier partagé", notes: "Deux prototypes roulent, un troisième est à l’arrêt. Un groupe a imprimé la pièce qui manquait." },
] as const;

interface ToldObservation {
  key: string;
  on: string;
  kind: "surprise" | "use-seen";
  what: string;
  howUsed?: string;
  source: string;
  workshop?: string;
}

/** What nobody had planned. */
const OBSERVATIONS: readonly ToldObservation[] = [
  { key: "battery", on: "2018-02-10", kind: "use-seen", what: "Une équipe alimente un atelier de quartier avec la batterie de la base.", howUsed: "Décrit sur le wiki ; aucun couple n’en est né.", source: "Relevé du HACKAPOM", workshop: "HACKAPOM (illustratif)" },
  { key: "printed-part", on: "2018-06-02", kind: "use-seen", what: "Un groupe a imprimé la pièce manquante.", howUsed: "Le modèle 3D rejoint les éléments demandés pour POM 2.0.", source: "Relevé de la soirée, photos 4 à 9", workshop: "Soirée du 02/06" },
  { key: "insurance", on: "2018-06-06", kind: "surprise", what: "Trois refus pour la même raison, l’assurance.", howUsed: "La question passe au service juridique.", source: "Entretiens des 22/05, 30/05 et 06/06/2018" },
  { key: "course-material", on: "2018-06-08", kind: "surprise", what: "Un relevé CAN devient un support de cours.", howUsed: "Utilisé par École D, qui rejoint le programme.", source: "Message d’un enseignant, 08/06/2018" },
];

export const meetingEvents: readonly Event[] = [
  ...MEETINGS.map((meeting): Event => ({ on: meeting.on, tell: async (actor, { known, programId }) => known.keep("workshop", meeting.title, (await addWorkshop(actor, { ...meeting, programId })).id) })),
  ...OBSERVATIONS.map(({ key, workshop, ...seen }): Event => ({
    on: seen.on,
    tell: async (actor, { known, programId }) => {
      const workshopId = workshop ? known.id("workshop", workshop) : null;
      known.keep("observation", key, (await addObservation(actor, { ...seen, programId, workshopId })).id);
    },
  })),
];

const LEADS = [
  { on: "2018-06-04", observation: "printed-part", kind: "opening-item", store: "item", name: "Modèles 3D" },
  { on: "2018-06-08", observation: "course-material", kind: "stakeholder", store: "stakeholder", name: "École D" },
  { on: "2018-06-08", observation: "course-material", kind: "hypothesis", store: "hypothesis", name: "students-ecu" },
] as const;

/** What the observations led to: told after what they led to. */
export const leadEvents: readonly Event[] = LEADS.map(({ on, observation, kind, store, name }) => ({
  on, tell: (actor, { known }) => leadTo(actor, { observationId: known.id("observation", observation), subjectKind: kind, subjectId: known.id(store, name) }),
}));
