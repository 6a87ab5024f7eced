import { addAction } from "#app/domain/action/add-action.server.ts";
import { changeActionState } from "#app/domain/action/move-action.server.ts";
import { setAbility } from "#app/domain/affordable-loss/set-ability.server.ts";
import { captureLines } from "#app/domain/captured-line/capture-lines.server.ts";
import { addComment } from "#app/domain/comment/add-comment.server.ts";
import { newId } from "#app/platform/ids.ts";
import { euros, personMonths, type Event } from "../story.ts";

const ACTIONS = [
  { title: "Rédiger la note au COMEX", owner: "Équipe projet POM", dueOn: "2018-06-20", deliverable: "Note, édition n° 2", deliverableKind: "document" },
  { title: "Documenter interfaces physiques et matériaux", owner: "Équipe projet POM", coOwners: "Laboratoire A", dueOn: "2018-06-30", deliverable: "POM 2.0", deliverableKind: "version" },
  { title: "Préparer le HACKAPOM élargi", owner: "La Fabrique", dueOn: "2018-07-07", deliverable: "Projets", deliverableKind: "document" },
] as const;

/** Typed in a hurry, still to sort. */
const LINES = [
  { on: "2018-06-11", text: "risque : une plateforme rachète les pièces imprimées" },
  { on: "2018-06-11", text: "action : demander à l’assureur un avis écrit sur les sites fermés" },
  { on: "2018-06-12", text: "citation : sans licence claire, on ne publie pas nos relevés" },
  { on: "2018-06-12", text: "le banc d’essai de C sert aussi à l’école, personne ne l’avait demandé" },
] as const;

const COMMENTS = [
  { on: "2018-06-06", by: "comex", kind: "hypothesis", store: "hypothesis", name: "authority-quadricycle", body: "Un seul accord à ce jour : que coûte l’attente du second ?" },
  { on: "2018-06-07", by: "team", kind: "hypothesis", store: "hypothesis", name: "authority-quadricycle", body: "Deux bases immobilisées trois semaines de plus ; nous le chiffrons pour la note." },
  { on: "2018-06-08", by: "comex", kind: "impact", store: "impact", name: "value", body: "Quelle licence réciproque, concrètement ?" },
] as const;

/** What the partner's own side can lose in iteration 3: nobody else reads it. */
const ABILITIES = [["money", euros(12_000)], ["person-months", personMonths(2)]] as const;

export const lastEvents: readonly Event[] = [
  ...ABILITIES.map(([unit, amount]): Event => ({ on: "2018-05-02", by: "partner", tell: (actor, { known }) => setAbility(actor, { iterationId: known.id("iteration", "3"), unit, amount }) })),
  ...ACTIONS.map((action): Event => ({
    on: "2018-06-04",
    tell: async (actor, { programId }) => changeActionState(actor, { id: (await addAction(actor, { programId, ...action })).id, to: "doing" }),
  })),
  ...COMMENTS.map(({ on, by, kind, store, name, body }): Event => ({ on, by, tell: (actor, { known }) => addComment(actor, { kind, id: known.id(store, name), body }) })),
  ...LINES.map(({ on, text }): Event => ({ on, tell: (actor, { programId }) => captureLines(actor, programId, [{ id: newId(), text }]) })),
];
