import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addListEntry, deleteListEntry, moveListEntry, renameListEntry, retireListEntry, unretireListEntry } from "./edit-list-entry.server.ts";

useTestStore();

const keys = async (actor: Actor, withRetired = false) => (await listOf(actor, "category", withRetired)).map(({ seedKey, label }) => label ?? seedKey);
const first = async (actor: Actor) => (await listOf(actor, "category", true))[0]!;
const events = async (actor: Actor, id: string) =>
  (await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)))).map(({ event }) => event);
const inCategory = (actor: Actor, categoryId: string) =>
  write(actor.workspaceId, () => create(actor, t.stakeholders, { kind: "stakeholder" }, { name: "Ville", searchText: "ville", categoryId }));

describe("a list", () => {
  it("takes a new entry at its end, refuses a double, and journals it", async () => {
    const actor = await newOwner();
    const { id } = await addListEntry(actor, { list: "category", label: "Fondations", audience: "" });
    expect((await keys(actor)).at(-1)).toBe("Fondations");
    expect(await events(actor, id)).toEqual(["created"]);
    await expect(addListEntry(actor, { list: "category", label: "fondations", audience: "" })).rejects.toMatchObject({ fields: { label: { code: "entryAlreadyThere" } } });
  });

  it("keeps a renamed entry as user text, and refuses a stale save", async () => {
    const actor = await newOwner();
    const { id, revision } = await first(actor);
    await renameListEntry(actor, { id, revision, label: "Auto", audience: "" });
    expect(await first(actor)).toMatchObject({ label: "Auto", audience: null });
    await expect(renameListEntry(actor, { id, revision, label: "Voiture", audience: "" })).rejects.toMatchObject({ status: 409, present: { values: { label: "Auto" } } });
  });

  it("moves entries up and down, and stops at its ends", async () => {
    const actor = await newOwner();
    const [one, two] = await keys(actor);
    const { id } = await first(actor);
    await moveListEntry(actor, { id, direction: "up" });
    expect((await keys(actor))[0]).toBe(one);
    await moveListEntry(actor, { id, direction: "down" });
    expect((await keys(actor)).slice(0, 2)).toEqual([two, one]);
  });
});

describe("an entry in use", () => {
  it("retires and comes back, and is never deleted", async () => {
    const actor = await newOwner();
    const { id } = await first(actor);
    await inCategory(actor, id);
    await expect(deleteListEntry(actor, id)).rejects.toMatchObject({ fields: { "": { code: "entryInUse" } } });
    await retireListEntry(actor, id);
    expect(await keys(actor)).not.toContain("automotive");
    expect(await keys(actor, true)).toContain("automotive");
    await unretireListEntry(actor, id);
    expect(await keys(actor)).toContain("automotive");
    expect(await events(actor, id)).toEqual(["retired", "restored"]);
  });
});

it("deletes an entry that nothing uses", async () => {
  const actor = await newOwner();
  const { id } = await first(actor);
  await deleteListEntry(actor, id);
  expect(await keys(actor, true)).not.toContain("automotive");
  expect(await events(actor, id)).toEqual(["deleted"]);
});

it("does not find an entry of another workspace", async () => {
  const { id, revision } = await first(await newOwner());
  const stranger = await newOwner();
  for (const act of [
    () => renameListEntry(stranger, { id, revision, label: "x", audience: "" }),
    () => moveListEntry(stranger, { id, direction: "up" }),
    () => retireListEntry(stranger, id),
    () => deleteListEntry(stranger, id),
  ]) await expect(act()).rejects.toBeInstanceOf(NotFound);
});
