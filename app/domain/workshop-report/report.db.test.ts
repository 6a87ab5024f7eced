import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { sortLine } from "#app/domain/captured-line/sort-line.server.ts";
import { sortLineInput } from "#app/domain/captured-line/schema.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addRoomLines } from "#app/domain/room/add-room-lines.server.ts";
import { openRoom } from "#app/domain/room/open-room.server.ts";
import { roomOf } from "#app/domain/room/queries.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { setAttendance } from "#app/domain/workshop/set-attendance.server.ts";
import { capture } from "#app/i18n/fr/capture.ts";
import { workshop as words } from "#app/i18n/fr/workshop.ts";
import { workshopReport } from "#app/i18n/fr/workshop-report.ts";
import { newId } from "#app/platform/ids.ts";
import { composeReport } from "./compose-report.ts";
import { reportFacts } from "./facts.server.ts";

useTestStore();
const said = { language: "fr" as const, words: workshopReport, kinds: capture.kind, workshopKinds: words.kinds };

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: workshopId } = await addWorkshop(actor, { programId, kind: "workshop", title: "Atelier n° 1", on: "2026-03-01" });
  await openRoom(actor, { workshopId, token: newId() });
  const { id: roomId } = (await roomOf(actor, workshopId))!;
  const guest = { actor: { ...actor, memberId: "", token: "" }, roomId, workshopId, programId, title: "", demonstration: false, phoneHash: roomId, open: true };
  return { actor, workshopId, guest };
}

it("holds every line said, once, sorted or not; what is sorted says where it came from", async () => {
  const { actor, workshopId, guest } = await ground();
  const lines = ["a prévenir l’assureur", "h inconnue", "Et l’hiver ?"].map((text) => ({ id: newId(), text }));
  await addRoomLines(guest, lines, "");
  const made = await sortLine(actor, lines[0]!.id, sortLineInput.parse({ kind: "action" }));
  const [action] = await db().select().from(t.actions).where(eq(t.actions.id, made.id));
  expect(action).toMatchObject({ sourceKind: "workshop", sourceId: workshopId });
  const facts = await reportFacts(actor, workshopId, () => "");
  const { sections } = composeReport(facts, { ...said, addressOf: ({ id }) => `/${id}` }, actor.today);
  const text = JSON.stringify(sections.find(({ title }) => title === "Ce qui s’est dit\u00a0: 3 lignes"));
  for (const one of ["prévenir l’assureur", "inconnue", "Et l’hiver ?"]) expect(text.split(one)).toHaveLength(2);
  expect(text).toContain(`"href":"/${made.id}"`);
  expect(sections.map(({ title }) => title)).toContain("1 action décidée");
});

it("names who agreed to be named outside the team, and counts the others", async () => {
  const { actor, workshopId } = await ground();
  const [ada, bob] = [await addPerson(actor, { name: "Ada", consent: "network" }), await addPerson(actor, { name: "Bob" })];
  await setAttendance(actor, { workshopId, personIds: [ada.id, bob.id] });
  const facts = await reportFacts(actor, workshopId, () => "");
  expect(facts).toMatchObject({ present: [{ name: "Ada" }], unnamed: 1 });
  expect(JSON.stringify(composeReport(facts, said, actor.today))).not.toContain("Bob");
  await expect(reportFacts(await newOwner(), workshopId, () => "")).rejects.toBeInstanceOf(NotFound);
});
