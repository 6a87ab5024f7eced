import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addInteraction, reviseInteraction, trashInteraction } from "./add-interaction.server.ts";
import { interactionsOf, interactionsWith } from "./queries.server.ts";

useTestStore();

it("keeps a contact that led nowhere, for its workspace only", async () => {
  const ground = async () => {
    const actor = await newOwner();
    const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
    return { actor, programId, stakeholderId: (await addStakeholder(actor, { name: "Labo A" })).id };
  };
  const { actor, programId, stakeholderId } = await ground();
  const { id } = await addInteraction(actor, { programId, stakeholderId, what: "Pas cette année", kind: "call", on: "2026-02-03", ledTo: "nothing" });
  await addInteraction(actor, { programId, stakeholderId, what: "Un mot de plus" });
  expect(await interactionsWith(actor, stakeholderId)).toMatchObject([{ kind: "message", ledTo: null }, { id, kind: "call", ledTo: "nothing" }]);
  await reviseInteraction(actor, { id, revision: 1, what: "Pas cette année", kind: "call", on: "2026-02-03", ledTo: "next-step" });
  await expect(reviseInteraction(actor, { id, revision: 1, what: "x" })).rejects.toMatchObject({ status: 409 });
  await expect(addInteraction(actor, { programId, stakeholderId, what: "x", on: "2026-03-03" })).rejects.toMatchObject({ fields: { on: { code: "dayInTheFuture" } } });
  const other = await ground();
  await expect(trashInteraction(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
  await expect(addInteraction(other.actor, { programId: other.programId, stakeholderId, what: "x" })).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
  await trashInteraction(actor, { id });
  expect(await interactionsOf(actor, programId)).toHaveLength(1);
  const told = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
  expect(told.map(({ event, field }) => [event, field])).toEqual([["created", null], ["changed", "ledTo"], ["trashed", null]]);
});
