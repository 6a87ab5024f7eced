import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { addUsage } from "./add-usage.server.ts";
import { mergeUsages } from "./merge-usages.server.ts";
import { pairCountsByUsage, usagesOf, usageSheet } from "./queries.server.ts";
import { renameUsage } from "./rename-usage.server.ts";
import { bringUsageBack, retireUsage } from "./retire-usage.server.ts";

useTestStore();

const eventsOf = async (actor: Actor, id: string) => {
  const rows = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));
  return rows.map(({ event, field }) => (field ? `${event} ${field}` : event));
};
const program = (actor: Actor) => createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));

describe("usages", () => {
  it("adds a usage and a sub-usage after the seven seeded ones, and journals them", async () => {
    const actor = await newOwner();
    const { id } = await addUsage(actor, { label: "Réparer" });
    const child = await addUsage(actor, { label: "Réparer au lycée", parentId: id });
    const usages = await usagesOf(actor);
    expect(usages).toHaveLength(9);
    expect(usages.at(-1)).toMatchObject({ id: child.id, parentId: id, live: true });
    expect(await eventsOf(actor, id)).toEqual(["created"]);
  });

  it("refuses a label that is there, whatever its case", async () => {
    const actor = await newOwner();
    await addUsage(actor, { label: "Réparer" });
    await expect(addUsage(actor, { label: "RÉPARER " })).rejects.toMatchObject({ fields: { label: { code: "usageTwice" } } });
  });

  it("renames a seeded usage, which then no longer translates; a stale rename is refused", async () => {
    const actor = await newOwner();
    const [first] = await usagesOf(actor);
    await renameUsage(actor, { id: first!.id, revision: 1, label: "Prototyper" });
    expect((await usagesOf(actor))[0]).toMatchObject({ label: "Prototyper" });
    await expect(renameUsage(actor, { id: first!.id, revision: 1, label: "Autre" })).rejects.toMatchObject({ status: 409 });
    expect(await eventsOf(actor, first!.id)).toContain("changed label");
  });

  it("retires once, takes it back, and nothing new hangs on a retired usage", async () => {
    const actor = await newOwner();
    const { id } = await addUsage(actor, { label: "Réparer" });
    await retireUsage(actor, { id });
    await expect(retireUsage(actor, { id })).rejects.toMatchObject({ fields: { "": { code: "usageRetiredAlready" } } });
    await expect(addUsage(actor, { label: "Au lycée", parentId: id })).rejects.toMatchObject({ fields: { parentId: { code: "usageNotLive" } } });
    await bringUsageBack(actor, { id });
    expect(await eventsOf(actor, id)).toEqual(["created", "retired", "restored"]);
  });

  it("merges: the pairs keep their usage and are counted under the target", async () => {
    const actor = await newOwner();
    const { id: programId } = await program(actor);
    const [from, into] = [await addUsage(actor, { label: "Apprendre" }), await addUsage(actor, { label: "Se former" })];
    const school = await addStakeholder(actor, { name: "Lycée D" });
    await addPair(actor, { programId, usageId: from.id, stakeholderId: school.id });
    await mergeUsages(actor, { id: from.id, intoId: into.id });
    expect((await pairCountsByUsage(actor)).get(into.id)).toBe(1);
    const sheet = await usageSheet(actor, into.id);
    expect(sheet.merged.map((one) => one.id)).toEqual([from.id]);
    expect(sheet.under).toEqual([from.id, into.id]);
    expect(await eventsOf(actor, from.id)).toContain("merged mergedIntoId");
    await expect(mergeUsages(actor, { id: into.id, intoId: from.id })).rejects.toMatchObject({ fields: { intoId: { code: "usageNotLive" } } });
  });

  it("does not find the usages of another workspace", async () => {
    const actor = await newOwner();
    const { id } = await addUsage(actor, { label: "Réparer" });
    const stranger = await newOwner();
    await expect(retireUsage(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    await expect(renameUsage(stranger, { id, label: "À moi" })).rejects.toBeInstanceOf(NotFound);
    await expect(mergeUsages(stranger, { id, intoId: id })).rejects.toBeInstanceOf(NotFound);
    await expect(addUsage(stranger, { label: "x", parentId: id })).rejects.toMatchObject({ fields: { parentId: { code: "notOneOfOurs" } } });
  });
});
