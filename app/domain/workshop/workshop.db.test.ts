import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { addAction } from "#app/domain/action/add-action.server.ts";
import { changeActionState } from "#app/domain/action/move-action.server.ts";
import { reviseAction, trashAction } from "#app/domain/action/revise-action.server.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { addQuote, reviseQuote, trashQuote } from "#app/domain/quote/add-quote.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addWorkshop } from "./add-workshop.server.ts";
import { reviseWorkshop } from "./revise-workshop.server.ts";
import { addAttendee, setAttendance } from "./set-attendance.server.ts";
import { setOutcomes } from "./set-outcomes.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: workshopId } = await addWorkshop(actor, { programId, kind: "workshop", title: "Atelier n° 1", on: "2026-03-15" });
  return { actor, programId, workshopId };
}
const fieldsOf = async (id: string) => (await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id))).map(({ event, field }) => (field ? `${event} ${field}` : event));

describe("workshops", () => {
  it("hold who was there and what came out, exactly as last said", async () => {
    const { actor, workshopId } = await ground();
    const [ada, bob] = [await addPerson(actor, { name: "Ada" }), await addPerson(actor, { name: "Bob" })];
    await setAttendance(actor, { workshopId, personIds: [ada.id, bob.id] });
    await setAttendance(actor, { workshopId, personIds: [bob.id] });
    const zoe = await addAttendee(actor, { workshopId, name: "Zoé", stakeholderId: null });
    const rows = await db().select().from(t.workshopAttendances).where(eq(t.workshopAttendances.workshopId, workshopId));
    expect(rows.map(({ personId }) => personId)).toEqual([bob.id, zoe.id]);
    const [outcome] = await listOf(actor, "workshop-outcome");
    await setOutcomes(actor, { workshopId, outcomeIds: [outcome!.id] });
    expect(await fieldsOf(workshopId)).toEqual(["created", "linked attendance", "linked attendance", "unlinked attendance", "linked attendance", "linked outcome"]);
  });

  it("are revised at the revision seen, and not found from elsewhere", async () => {
    const { actor, programId, workshopId } = await ground();
    await reviseWorkshop(actor, { id: workshopId, revision: 1, notes: "Vingt personnes" });
    await expect(reviseWorkshop(actor, { id: workshopId, revision: 1, notes: "Autre" })).rejects.toMatchObject({ status: 409 });
    const other = await ground();
    await expect(reviseWorkshop(other.actor, { id: workshopId, notes: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(setAttendance(other.actor, { workshopId, personIds: [] })).rejects.toBeInstanceOf(NotFound);
    await expect(addWorkshop(other.actor, { programId, kind: "meeting", title: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("actions", () => {
  it("come from a workshop, move, and are done on a day", async () => {
    const { actor, programId, workshopId } = await ground();
    const { id } = await addAction(actor, { programId, title: "Écrire la charte", owner: "La Fabrique", dueOn: "2026-04-25", sourceKind: "workshop", sourceId: workshopId });
    await changeActionState(onDay(actor, "2026-04-20"), { id, to: "done" });
    expect(await find(actor, t.actions, id)).toMatchObject({ state: "done", doneOn: "2026-04-20" });
    await changeActionState(actor, { id, to: "doing" });
    expect(await find(actor, t.actions, id)).toMatchObject({ state: "doing", doneOn: null });
    await expect(reviseAction(actor, { id, parentId: id })).rejects.toMatchObject({ fields: { parentId: { code: "actionItsOwnParent" } } });
    const other = await ground();
    await expect(changeActionState(other.actor, { id, to: "done" })).rejects.toBeInstanceOf(NotFound);
    await expect(trashAction(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(addAction(other.actor, { programId: other.programId, title: "x", sourceKind: "workshop", sourceId: workshopId })).rejects.toMatchObject({ fields: { sourceId: { code: "notOneOfOurs" } } });
  });
});

describe("quotes", () => {
  it("leave the team with consent only, and the journal does not name their author", async () => {
    const { actor, programId } = await ground();
    const said = { text: "On ne spécifie pas une communauté", author: "Ada Lefèvre", authorPersonId: null };
    await expect(addQuote(actor, { programId, ...said, disclosure: "network" })).rejects.toMatchObject({ fields: { consent: { code: "quoteNeedsConsent" } } });
    const { id } = await addQuote(actor, { programId, ...said });
    await expect(reviseQuote(actor, { id, ...said, consent: false, disclosure: "public" })).rejects.toMatchObject({ fields: { consent: { code: "quoteNeedsConsent" } } });
    await reviseQuote(actor, { id, ...said, author: "A. L.", consent: true, disclosure: "public" });
    expect(JSON.stringify(await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id)))).not.toContain("Ada");
    await expect(trashQuote(await newOwner(), { id })).rejects.toBeInstanceOf(NotFound);
  });
});
