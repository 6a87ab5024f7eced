import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addAgreement, reviseAgreement, trashAgreement } from "./add-agreement.server.ts";
import { agreementsOf, agreementsWith, endingAgreements } from "./queries.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const [a, b] = [await addStakeholder(actor, { name: "Labo A" }), await addStakeholder(actor, { name: "Ville B" })];
  return { actor, programId, a: a.id, b: b.id };
}

describe("agreements", () => {
  it("bind their parties, and journal who joins and who leaves", async () => {
    const { actor, programId, a, b } = await ground();
    const { id } = await addAgreement(actor, { programId, kind: "nda", title: "Plans", partyIds: [a] });
    expect(await agreementsOf(actor, programId)).toMatchObject([{ id, state: "unsigned", parties: [{ name: "Labo A" }] }]);
    await reviseAgreement(actor, { id, revision: 1, kind: "nda", title: "Plans", signedOn: "2026-02-02", untilOn: "2026-03-31", partyIds: [b] });
    expect(await agreementsWith(actor, b)).toMatchObject([{ id, state: "ending" }]);
    expect(await agreementsWith(actor, a)).toEqual([]);
    const told = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(told.filter(({ field }) => field === "party").map(({ event, before, after }) => [event, before ?? after])).toEqual([["linked", a], ["linked", b], ["unlinked", a]]);
  });

  it("warn a month before they end, and are refused when they would end before they are signed", async () => {
    const { actor, programId } = await ground();
    const said = { programId, kind: "convention" as const, title: "Prêt" };
    await expect(addAgreement(actor, { ...said, signedOn: "2026-02-02", untilOn: "2026-02-01" })).rejects.toMatchObject({ fields: { untilOn: { code: "agreementEndsBeforeSigned" } } });
    await expect(addAgreement(actor, { ...said, signedOn: "2026-03-03" })).rejects.toMatchObject({ fields: { signedOn: { code: "dayInTheFuture" } } });
    await addAgreement(actor, { ...said, signedOn: "2026-02-02", untilOn: "2026-04-30" });
    expect(await endingAgreements(actor, programId)).toEqual([]);
    expect(await endingAgreements(onDay(actor, "2026-04-01"), programId)).toHaveLength(1);
    expect(await endingAgreements(onDay(actor, "2026-05-01"), programId)).toEqual([]);
  });

  it("are of one workspace, with all that they bind", async () => {
    const { actor, programId, a } = await ground();
    const { id } = await addAgreement(actor, { programId, kind: "licence", title: "x", partyIds: [a] });
    const other = await ground();
    await expect(trashAgreement(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(addAgreement(other.actor, { programId: other.programId, kind: "licence", title: "x", partyIds: [a] })).rejects.toMatchObject({ fields: { partyIds: { code: "notOneOfOurs" } } });
    expect(await agreementsOf(other.actor, other.programId)).toEqual([]);
  });
});
