import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { trashPerson } from "#app/domain/person/revise-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addConnection, removeConnection, reviseConnection } from "./add-connection.server.ts";
import { connectionsOf, connectionsOfPerson } from "./queries.server.ts";
import { pathToStakeholder, reachOf } from "./warm-paths.server.ts";

useTestStore();

async function world(actor: Actor) {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const [us] = await usOf(actor, programId);
  const [category, empty] = await listOf(actor, "category");
  const press = await addStakeholder(actor, { name: "Média H", categoryId: category!.id });
  const ours = await addPerson(actor, { name: "Ada", stakeholderId: us!.id });
  const between = await addPerson(actor, { name: "Bob", consent: "nowhere" });
  const theirs = await addPerson(actor, { name: "Chloé", stakeholderId: press.id });
  return { category: category!.id, empty: empty!.id, press, ours, between, theirs };
}

describe("connections", () => {
  it("are noted once, whichever way they are said, and journalled", async () => {
    const actor = await newOwner();
    const { ours, between } = await world(actor);
    const { id } = await addConnection(actor, { fromPersonId: ours.id, toPersonId: between.id, strength: 2, lastContactOn: "2026-02-01" });
    const back = { fromPersonId: between.id, toPersonId: ours.id, strength: 1 as const };
    await expect(addConnection(actor, back)).rejects.toMatchObject({ fields: { toPersonId: { code: "connectionTwice" } } });
    await expect(addConnection(actor, { ...back, toPersonId: between.id })).rejects.toMatchObject({ fields: { toPersonId: { code: "connectionItself" } } });
    await expect(reviseConnection(actor, { id, strength: 3, lastContactOn: "2026-12-31", note: "" })).rejects.toMatchObject({ fields: { lastContactOn: { code: "dayInTheFuture" } } });
    await reviseConnection(actor, { id, revision: 1, strength: 3, lastContactOn: "2026-03-01", note: "même équipe" });
    expect(await connectionsOfPerson(actor, between.id)).toMatchObject([{ strength: 3, other: { name: "Ada", stakeholder: { name: "Ville" } } }]);
    expect(await connectionsOfPerson(actor, ours.id)).toMatchObject([{ other: { name: null } }]);
    const said = await removeConnection(actor, { id });
    await addConnection(actor, said);
    expect((await connectionsOf(actor, 1)).total).toBe(1);
    const told = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));
    expect(told.map(({ event }) => event)).toEqual(["created", "changed", "changed", "changed", "deleted"]);
  });

  it("lead to a category we miss and to a stakeholder, until someone on the way is in the trash", async () => {
    const actor = await newOwner();
    const { category, empty, press, ours, between, theirs } = await world(actor);
    await addConnection(actor, { fromPersonId: ours.id, toPersonId: between.id, strength: 3 });
    await addConnection(actor, { fromPersonId: theirs.id, toPersonId: between.id, strength: 1 });
    const [reached, none] = await reachOf(actor, [category, empty]);
    expect(reached).toMatchObject({ active: 0, known: 1, path: { start: { name: "Ada" }, steps: [{ someone: { name: null }, strength: 3 }, { someone: { name: "Chloé", stakeholder: { name: "Média H" } }, strength: 1 }] } });
    expect(none).toMatchObject({ known: 0, path: null });
    expect((await pathToStakeholder(actor, press.id))?.steps).toHaveLength(2);
    await trashPerson(actor, { id: between.id });
    expect(await pathToStakeholder(actor, press.id)).toBeNull();
  });

  it("does not find those of another workspace", async () => {
    const actor = await newOwner();
    const { ours, between } = await world(actor);
    const input = { fromPersonId: ours.id, toPersonId: between.id, strength: 1 as const };
    const { id } = await addConnection(actor, input);
    const stranger = await newOwner();
    await expect(addConnection(stranger, input)).rejects.toMatchObject({ fields: { toPersonId: { code: "notOneOfOurs" } } });
    await expect(removeConnection(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(reviseConnection(stranger, { id, strength: 1, lastContactOn: null, note: "" })).rejects.toBeInstanceOf(NotFound);
    expect((await connectionsOf(stranger, 1)).rows).toEqual([]);
  });
});
