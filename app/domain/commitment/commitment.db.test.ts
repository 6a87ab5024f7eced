import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { find } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { statesOf } from "#app/domain/state-change/queries.server.ts";
import { addCommitment } from "./add-commitment.server.ts";
import { moveCommitment } from "./move-commitment.server.ts";
import { restoreCommitment, reviseCommitment, trashCommitment } from "./revise-commitment.server.ts";
import { newCommitmentInput } from "./schema.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: stakeholderId } = await addStakeholder(actor, { name: "Labo A" });
  return { actor, programId, stakeholderId, partner: await colleagueOf(actor, "partner", stakeholderId) };
}

describe("commitments", () => {
  it("are asked first, bring means, and keep each dated step", async () => {
    const { actor, programId, stakeholderId } = await ground();
    const { id } = await addCommitment(actor, { programId, stakeholderId, what: "Prêter un banc", constraint: "Deux jours par mois", unit: "person-months", amount: 50, means: [{ kind: "equipment", label: "Banc d’essai" }] });
    expect(await find(actor, t.commitments, id)).toMatchObject({ state: "asked", stateOn: "2026-03-02", amount: 50, constraint: "Deux jours par mois" });
    expect(await db().select().from(t.means).where(eq(t.means.commitmentId, id))).toMatchObject([{ label: "Banc d’essai", stakeholderId }]);
    await moveCommitment(actor, { id, to: "pledged" });
    await moveCommitment(actor, { id, to: "withdrawn", on: "2026-03-01" });
    await expect(moveCommitment(actor, { id, to: "offered" })).rejects.toMatchObject({ fields: { reason: { code: "goingBackNeedsReason" } } });
    expect((await statesOf(actor, id)).map(({ state }) => state)).toEqual(["pledged", "asked", "withdrawn"]);
    const entries = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(entries.filter(({ field }) => field === "state").map(({ before, after }) => [before, after])).toEqual([["asked", "pledged"], ["pledged", "withdrawn"]]);
  });

  it("are written by a partner for their own stakeholder only", async () => {
    const { actor, programId, stakeholderId, partner } = await ground();
    const { id } = await addCommitment(partner, { programId, stakeholderId, what: "Deux stagiaires", state: "offered" });
    await moveCommitment(partner, { id, to: "pledged" });
    await reviseCommitment(partner, { id, revision: 2, what: "Trois stagiaires", constraint: "", unit: null, amount: null });
    const { id: foreign } = await addStakeholder(actor, { name: "Labo B" });
    await expect(addCommitment(partner, { programId, stakeholderId: foreign, what: "x" })).rejects.toBeInstanceOf(Forbidden);
    const theirs = await addCommitment(actor, { programId, stakeholderId: foreign, what: "x" });
    for (const act of [trashCommitment, restoreCommitment]) await expect(act(partner, theirs)).rejects.toBeInstanceOf(Forbidden);
    await expect(moveCommitment(partner, { ...theirs, to: "withdrawn" })).rejects.toBeInstanceOf(Forbidden);
  });

  it("are not found from another workspace", async () => {
    const { actor, programId, stakeholderId } = await ground();
    const { id } = await addCommitment(actor, { programId, stakeholderId, what: "x" });
    const other = await ground();
    await expect(moveCommitment(other.actor, { id, to: "pledged" })).rejects.toBeInstanceOf(NotFound);
    await expect(trashCommitment(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(addCommitment(other.actor, { programId, stakeholderId: other.stakeholderId, what: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(addCommitment(other.actor, { programId: other.programId, stakeholderId, what: "x" })).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
  });

  it("read a figure in its unit", () => {
    const base = { what: "x", stakeholderId: "01890a5d-ac96-774b-bcce-b302099a8057" };
    const read = (unit: string, amount: string) => newCommitmentInput.safeParse({ ...base, unit, amount });
    expect(read("money", "1 250,50").data).toMatchObject({ amount: 125_050 });
    expect(read("person-months", "4,5").data).toMatchObject({ amount: 450 });
    expect(read("", "n.c.").data).toMatchObject({ amount: null, unit: null });
    expect(read("", "12").error?.issues).toMatchObject([{ path: ["unit"], message: "commitmentUnitMissing" }]);
    expect(read("money", "1.250,50").error?.issues).toMatchObject([{ path: ["amount"], message: "ambiguousNumber" }]);
  });
});
