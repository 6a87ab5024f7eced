import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { folded } from "#app/domain/form/slug.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { insertWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { addAttendances } from "#app/domain/workshop/set-attendance.server.ts";
import { WORKSHOP_KINDS } from "#app/domain/workshop/workshop.ts";
import { said, saidList, type ProposalFields } from "../proposal.ts";
import { acceptedPeople } from "./parent.server.ts";
import type { Recorder, Taking } from "./taking.server.ts";
import { lineToSort } from "./work.server.ts";

/** The event; those accepted before it were there. One of the same title in the programme is that one. */
export const event: Recorder = async (taking, { text, fields }) => {
  const title = (said(fields, "title") || text).slice(0, 300);
  const known = await workshopTitled(taking, title);
  const made = known ?? (await insertWorkshop(taking.actor, {
    programId: taking.programId, kind: WORKSHOP_KINDS.find((one) => one === fields.workshopKind) ?? "workshop", title,
    on: said(fields, "on") || null, ...eventWords(fields), notes: notesOf(fields),
  }));
  taking.workshop = { id: made.id, on: said(fields, "on") || null };
  const before = await acceptedPeople(taking);
  taking.present.push(...before.present);
  taking.facilitator ??= before.facilitator ?? (await taking.onlyPersonNamed(said(fields, "facilitator")));
  return { kind: "workshop", id: made.id };
};

export const eventWords = (fields: ProposalFields) => ({
  hours: said(fields, "hours").slice(0, 100), place: said(fields, "place").slice(0, 300), theme: said(fields, "theme").slice(0, 300), challenge: said(fields, "challenge").slice(0, 500),
});

function notesOf(fields: ProposalFields): string {
  return [said(fields, "notes"), saidList(fields, "organisations").join(", ")].filter((part) => part !== "").join("\n\n");
}

async function workshopTitled({ actor, programId }: Taking, title: string) {
  const { id, title: words, workspaceId, deletedAt } = t.workshops;
  const there = await db().select({ id, words }).from(t.workshops).where(and(eq(workspaceId, actor.workspaceId), eq(t.workshops.programId, programId), isNull(deletedAt)));
  return there.find((one) => folded(one.words) === folded(title)) ?? null;
}

/** Says who was there and who led, once all the people of a source are known. */
export async function fillEvent({ actor, programId, workshop, present, facilitator }: Taking): Promise<void> {
  if (!workshop) return;
  if (present.length > 0) await addAttendances(actor, workshop.id, [...new Set(present)]);
  const { facilitatorPersonId } = await find(actor, t.workshops, workshop.id);
  if (facilitator && !facilitatorPersonId) await revise(actor, t.workshops, { kind: "workshop", programId }, { id: workshop.id, values: { facilitatorPersonId: facilitator } });
}

/** An address goes to the notes of its event, or to a line to sort while there is none. */
export const link: Recorder = async (taking, one) => {
  const { actor, programId, workshop } = taking;
  if (!workshop) return lineToSort(taking, one, null);
  const { notes } = await find(actor, t.workshops, workshop.id);
  const words = [said(one.fields, "label"), said(one.fields, "url")].filter((part) => part !== "").join(" : ") || one.text;
  if (!notes.includes(words)) await revise(actor, t.workshops, { kind: "workshop", programId }, { id: workshop.id, values: { notes: [notes, words].filter(Boolean).join("\n") } });
  return { kind: "workshop", id: workshop.id };
};
