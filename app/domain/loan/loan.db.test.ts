import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { restoreRecord } from "#app/domain/trash/restore-record.server.ts";
import { addLoan, reviseLoan, trashLoan } from "./add-loan.server.ts";
import { loansOf, pressingLoans } from "./queries.server.ts";
import { addUseSeen, returnLoan } from "./return-loan.server.ts";
import { newLoanInput } from "./schema.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const { id: stakeholderId } = await addStakeholder(actor, { name: "Labo A" });
  const lend = (said: { count?: number; dueOn?: string } = {}) => addLoan(actor, { programId, stakeholderId, what: "Châssis", lentOn: "2026-02-02", ...said });
  return { actor, programId, stakeholderId, lend };
}

describe("loans", () => {
  it("come back by parts, never more than was lent, and never twice for one form", async () => {
    const { actor, programId, lend } = await ground();
    const { id } = await lend({ count: 3, dueOn: "2026-02-20" });
    await returnLoan(actor, { id, revision: 1, count: 1, on: "2026-02-10" });
    await expect(returnLoan(actor, { id, revision: 1, count: 1 })).rejects.toMatchObject({ status: 409 });
    await expect(returnLoan(actor, { id, count: 3 })).rejects.toMatchObject({ fields: { count: { code: "moreBackThanLent", params: { lent: 3, back: 4 } } } });
    await expect(returnLoan(actor, { id, count: 1, on: "2026-02-01" })).rejects.toMatchObject({ fields: { on: { code: "loanBackBeforeLent" } } });
    expect(await loansOf(actor, programId)).toMatchObject([{ id, state: "overdue", returnedCount: 1, returnedOn: "2026-02-10" }]);
    await expect(reviseLoan(actor, { id, stakeholderId: (await loansOf(actor, programId))[0]!.stakeholderId, what: "Châssis", count: 0, lentOn: "2026-02-02" })).rejects.toMatchObject({ fields: { count: { code: "loanOfNone" } } });
    await returnLoan(actor, { id, count: 2 });
    expect(await loansOf(actor, programId)).toMatchObject([{ state: "returned", returnedCount: 3 }]);
    const told = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.subjectId, id), eq(t.auditEntries.field, "returnedCount")));
    expect(told.map(({ before, after }) => [before, after])).toEqual([[0, 1], [1, 3]]);
  });

  it("keep the uses seen meanwhile, as observations", async () => {
    const { actor, programId, lend } = await ground();
    const { id } = await lend();
    const use = await addUseSeen(actor, { loanId: id, what: "Livre des paniers" });
    expect((await loansOf(actor, programId))[0]!.uses).toMatchObject([{ id: use.id, what: "Livre des paniers" }]);
    expect(await db().select().from(t.observations)).toMatchObject([{ kind: "use-seen", loanId: id, programId }]);
  });

  it("press a week before their day, until they are back", async () => {
    const { actor, programId, lend } = await ground();
    const { id } = await lend({ dueOn: "2026-03-09" });
    await lend({ dueOn: "2026-03-10" });
    expect((await pressingLoans(actor, programId)).map((loan) => loan.id)).toEqual([id]);
    await returnLoan(actor, { id, count: 1 });
    expect(await pressingLoans(onDay(actor, "2026-03-05"), programId)).toHaveLength(1);
  });

  it("go to the trash and back, and are of one workspace", async () => {
    const { actor, programId, lend } = await ground();
    const { id } = await lend();
    const other = await ground();
    for (const act of [trashLoan, returnLoan]) await expect(act(other.actor, { id, count: 1 })).rejects.toBeInstanceOf(NotFound);
    await expect(addLoan(other.actor, { programId: other.programId, stakeholderId: (await loansOf(actor, programId))[0]!.stakeholderId, what: "x" })).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
    await trashLoan(actor, { id });
    expect(await loansOf(actor, programId)).toEqual([]);
    await restoreRecord(actor, { kind: "loan", id });
    expect(await loansOf(actor, programId)).toHaveLength(1);
  });

  it("read how many", () => {
    const read = (count: string) => newLoanInput.safeParse({ stakeholderId: "01890a5d-ac96-774b-bcce-b302099a8057", what: "x", count });
    expect(read("").data).toMatchObject({ count: 1 });
    expect(read("12").data).toMatchObject({ count: 12 });
    for (const wrong of ["-1", "2,5", "deux"]) expect(read(wrong).error?.issues).toMatchObject([{ path: ["count"], message: "notANumber" }]);
  });
});
