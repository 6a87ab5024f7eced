import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { changeProgram } from "./change-program.server.ts";
import { createProgram } from "./create-program.server.ts";
import { programById, usOf } from "./queries.server.ts";
import { newProgramInput, programInput } from "./schema.ts";

useTestStore();

const made = (actor: Actor) =>
  createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
const input = (more: Record<string, string> = {}) => programInput.parse({ name: "Halle ouverte", currency: "CHF", daysPerPersonMonth: "19", revision: "1", ...more });

describe("changeProgram", () => {
  it("changes the programme and its two actors, and journals both", async () => {
    const actor = await newOwner();
    const { id } = await made(actor);
    const [ville] = await usOf(actor, id);
    const journal = () => db().select().from(t.auditEntries).where(and(eq(t.auditEntries.subjectId, id), eq(t.auditEntries.event, "changed")));
    const before = (await journal()).map((entry) => entry.id);
    await changeProgram(actor, id, input({ facilitatorId: ville!.id }));
    expect(await programById(actor, id)).toMatchObject({ name: "Halle ouverte", currency: "CHF", daysPerPersonMonth: 1900, revision: 2 });
    expect((await usOf(actor, id)).map(({ role, name }) => `${role} ${name}`)).toEqual(["facilitator Ville"]);
    const changed = (await journal()).filter((entry) => !before.includes(entry.id));
    expect(changed.map(({ field }) => field).sort()).toEqual(["currency", "daysPerPersonMonth", "facilitator", "name", "sponsor"]);
  });

  it("keeps the currency once an amount is recorded", async () => {
    const actor = await newOwner();
    const { id } = await made(actor);
    const [ville] = await usOf(actor, id);
    await write(actor.workspaceId, () => create(actor, t.commitments, { kind: "commitment", programId: id }, {
      programId: id, stakeholderId: ville!.id, what: "prêter", state: "pledged", stateOn: actor.today, unit: "money", amount: 0,
    }));
    await expect(changeProgram(actor, id, input())).rejects.toMatchObject({ fields: { currency: { code: "currencyLocked" } } });
    await changeProgram(actor, id, input({ currency: "EUR" }));
  });

  it("refuses a stale save and a stakeholder of another workspace", async () => {
    const [actor, other] = [await newOwner(), await newOwner()];
    const { id } = await made(actor);
    const [theirs] = await usOf(other, (await made(other)).id);
    await expect(changeProgram(actor, id, input({ sponsorId: theirs!.id }))).rejects.toMatchObject({ fields: { sponsorId: { code: "notOneOfOurs" } } });
    expect(await programById(actor, id)).toMatchObject({ name: "Halle", revision: 1 });
    await expect(changeProgram(actor, id, input({ revision: "4" }))).rejects.toMatchObject({ status: 409 });
    await expect(changeProgram(other, id, input())).rejects.toBeInstanceOf(NotFound);
  });
});
