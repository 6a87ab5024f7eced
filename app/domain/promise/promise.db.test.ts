import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import { toDoOf } from "#app/domain/dashboard/to-do.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addPromise, revisePromise, trashPromise } from "./add-promise.server.ts";
import { keepPromise, reopenPromise } from "./keep-promise.server.ts";
import { promisesOf } from "./queries.server.ts";

useTestStore();

async function ground() {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const shell = { id: programId, iteration: null, toSort: 0 };
  const pressing = async (day = "2026-03-02") => (await toDoOf(onDay(actor, day), { shell, loss: null, steps: [] })).filter(({ kind }) => kind === "promise");
  return { actor, programId, pressing };
}

describe("promises", () => {
  it("join what must be done now two weeks before their day, until they are kept", async () => {
    const { actor, programId, pressing } = await ground();
    const { id } = await addPromise(actor, { programId, what: "Envoyer les plans", dueOn: "2026-03-20" });
    expect(await pressing("2026-03-05")).toEqual([]);
    expect(await pressing("2026-03-06")).toEqual([{ kind: "promise", id, what: "Envoyer les plans", dueOn: "2026-03-20", late: false }]);
    expect(await pressing("2026-03-21")).toMatchObject([{ late: true }]);
    await keepPromise(onDay(actor, "2026-03-19"), { id });
    expect(await pressing("2026-03-21")).toEqual([]);
    await expect(keepPromise(actor, { id })).rejects.toMatchObject({ status: 409 });
    await reopenPromise(actor, { id });
    expect(await pressing("2026-03-21")).toHaveLength(1);
    const told = await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id));
    expect(told.map(({ event, field }) => [event, field])).toEqual([["created", null], ["changed", "keptOn"], ["changed", "keptOn"]]);
  });

  it("are due after they were made, kept after too, and never in the future", async () => {
    const { actor, programId } = await ground();
    await expect(addPromise(actor, { programId, what: "x", madeOn: "2026-03-01", dueOn: "2026-02-28" })).rejects.toMatchObject({ fields: { dueOn: { code: "promiseDueBeforeMade" } } });
    await expect(addPromise(actor, { programId, what: "x", madeOn: "2026-03-03", dueOn: "2026-03-04" })).rejects.toMatchObject({ fields: { madeOn: { code: "dayInTheFuture" } } });
    const { id } = await addPromise(actor, { programId, what: "x", madeOn: "2026-02-01", dueOn: "2026-02-10" });
    await expect(keepPromise(actor, { id, on: "2026-01-31" })).rejects.toMatchObject({ fields: { on: { code: "promiseKeptBeforeMade" } } });
    await expect(keepPromise(actor, { id, on: "2026-03-03" })).rejects.toMatchObject({ fields: { on: { code: "dayInTheFuture" } } });
  });

  it("are of one workspace", async () => {
    const { actor, programId } = await ground();
    const { id } = await addPromise(actor, { programId, what: "x", dueOn: "2026-03-04" });
    const other = await ground();
    await expect(keepPromise(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(revisePromise(other.actor, { id, what: "y", dueOn: "2026-03-04" })).rejects.toBeInstanceOf(NotFound);
    await expect(trashPromise(other.actor, { id })).rejects.toBeInstanceOf(NotFound);
    expect(await promisesOf(other.actor, programId)).toEqual([]);
  });
});
