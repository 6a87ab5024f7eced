import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addExchange, reviseExchange, trashExchange } from "./add-exchange.server.ts";
import { exchangesOf, exchangesWith } from "./queries.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: stakeholderId } = await addStakeholder(actor, { name: "Labo A" });
  return { actor, programId, stakeholderId };
}

describe("exchanges", () => {
  it("tell what came back for what was given, and nothing else answers", async () => {
    const { actor, programId, stakeholderId } = await ground();
    const base = { programId, stakeholderId };
    const given = await addExchange(actor, { ...base, direction: "given", what: "Un manuel" });
    const back = await addExchange(actor, { ...base, direction: "returned", kind: "finding", what: "Une page est fausse", answersId: given.id });
    expect(await exchangesWith(actor, stakeholderId)).toMatchObject([{ id: back.id, answersId: given.id }, { id: given.id, kind: "other", on: "2026-03-02" }]);
    const refused = { fields: { answersId: { code: "exchangeAnswersGiven" } } };
    await expect(addExchange(actor, { ...base, direction: "returned", what: "x", answersId: back.id })).rejects.toMatchObject(refused);
    await expect(addExchange(actor, { ...base, direction: "given", what: "x", answersId: given.id })).rejects.toMatchObject(refused);
    await reviseExchange(actor, { id: back.id, revision: 1, stakeholderId, what: "Deux pages sont fausses", answersId: given.id });
    const told = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, back.id));
    expect(told.map(({ event, field }) => [event, field])).toEqual([["created", null], ["changed", "kind"], ["changed", "what"]]);
  });

  it("are of one programme and one workspace", async () => {
    const { actor, programId, stakeholderId } = await ground();
    const { id } = await addExchange(actor, { programId, stakeholderId, direction: "given", what: "Un manuel" });
    const { id: second } = await createProgram(actor, newProgramInput.parse({ name: "Quai", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
    await expect(addExchange(actor, { programId: second, stakeholderId, direction: "returned", what: "x", answersId: id })).rejects.toMatchObject({ fields: { answersId: { code: "notOneOfOurs" } } });
    const other = await ground();
    await expect(trashExchange(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    expect(await exchangesOf(other.actor, programId)).toEqual([]);
  });
});
