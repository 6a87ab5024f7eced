import { assignObjection } from "#app/domain/objection/assign-objection.server.ts";
import { setObjectionState } from "#app/domain/objection/close-objection.server.ts";
import { raiseObjection } from "#app/domain/objection/raise-objection.server.ts";
import { replyToObjection } from "#app/domain/objection/reply-to-objection.server.ts";
import type { ObjectionSubject } from "#app/domain/objection/objection.ts";
import type { Event, Story, Teller } from "../story.ts";

interface ToldObjection {
  on: string;
  by: Teller;
  /** A stakeholder named by its kind, whom the team sounded out. */
  from?: string;
  text: string;
  about: readonly [kind: ObjectionSubject, store: string, name: string];
  reply?: { on: string; text: string };
  accepted?: string;
}

/** Illustrative, like all that follows the workshop: raised by the demo's decider and by actors named by their kind. */
const OBJECTIONS: readonly ToldObjection[] = [
  {
    on: "2018-05-14", by: "comex", about: ["version", "version", "POM 1.1"], text: "Si une base ouverte a un accident, c’est notre marque que l’on cite. Qui paie, et qui parle ?",
    reply: { on: "2018-05-21", text: "La convention met l’assurance à la charge de l’emprunteur et lui demande de retirer la marque. Deux bases seulement roulent, sur site fermé ; la direction de la communication a une réponse prête." },
  },
  {
    on: "2018-05-22", by: "team", from: "Laboratoire A", about: ["version", "version", "POM 1.1"], text: "Sans les messages CAN en écriture, nous ne referons pas l’essai deux fois.",
    reply: { on: "2018-05-29", text: "L’écriture touche aux calculateurs, qui restent fermés. Nous l’inscrivons comme question de l’itération 4." }, accepted: "2018-05-29",
  },
  { on: "2018-06-08", by: "comex", about: ["decision-request", "request", "open-1.1"], text: "48 000 € pour quoi de plus que POM 1.0 ? Je ne vois pas encore le bénéfice qui se compte." },
  { on: "2018-06-05", by: "team", from: "Collectivité B", about: ["iteration", "iteration", "3"], text: "Pas d’essai sur la voie publique tant que l’assureur n’a pas donné son avis écrit." },
];

export const objectionEvents: readonly Event[] = OBJECTIONS.flatMap((told) => events(told));

function events({ on, by, from, text, about: [kind, store, name], reply, accepted }: ToldObjection): Event[] {
  const idOf = ({ known }: Story) => known.id("objection", text);
  const raised: Event = {
    on, by,
    tell: async (actor, { known, programId }) => {
      const raisedBy = from ? { kind: "stakeholder" as const, id: known.id("stakeholder", from) } : null;
      known.keep("objection", text, (await raiseObjection(actor, programId, { text, raisedBy, subject: { kind, id: known.id(store, name) } })).id);
    },
  };
  return [
    raised,
    { on, tell: (actor, story) => assignObjection(actor, { id: idOf(story), ownerMemberId: actor.memberId }) },
    ...(reply ? [{ on: reply.on, tell: (actor, story) => replyToObjection(actor, { id: idOf(story), reply: reply.text }) } satisfies Event] : []),
    ...(accepted ? [{ on: accepted, tell: (actor, story) => setObjectionState(actor, { id: idOf(story), state: "accepted" }) } satisfies Event] : []),
  ];
}
