import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { authorizeMember } from "#app/auth/require-member.server.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { usOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { Forbidden, NotFound, Refusal } from "#app/domain/refusal/refusal.ts";
import { changeMember } from "./change-member.server.ts";
import { membersOf, namesOfMembers } from "./queries.server.ts";
import { leaveWorkspace, removeMember } from "./remove-member.server.ts";

useTestStore();

const again = (actor: Actor) => authorizeMember({ id: actor.accountId, name: actor.name, language: "fr" }, actor.workspaceSlug, actor.now);
const to = (actor: Actor, role: Actor["role"], stakeholderId: string | null = null, revision = 1) => ({ id: actor.memberId, role, stakeholderId, revision });
const eventsOf = (actor: Actor, id: string) =>
  db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, id)));

async function withUs(actor: Actor) {
  const input = newProgramInput.parse({ name: "P", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V", sponsor: "Ville" });
  const { id } = await createProgram(actor, input);
  return (await usOf(actor, id))[0]!.id;
}

describe("changing a member", () => {
  it("changes the role at once and journals it", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    await changeMember(owner, to(editor, "viewer"));
    expect((await again(editor)).role).toBe("viewer");
    expect(await eventsOf(owner, editor.memberId)).toMatchObject([{ event: "joined" }, { event: "role-changed", before: "editor", after: "viewer", actorToken: owner.token }]);
  });

  it("refuses a stale save", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    await expect(changeMember(owner, to(editor, "viewer", null, 7))).rejects.toMatchObject({ status: 409 });
  });

  it("ties those inside to the sponsor only, and a partner to some side", async () => {
    const owner = await newOwner();
    const us = await withUs(owner);
    const [outsider] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.id, us));
    expect(outsider).toBeDefined();
    const editor = await colleagueOf(owner, "editor");
    await changeMember(owner, to(editor, "editor", us));
    expect((await again(editor)).stakeholderId).toBe(us);
    await expect(changeMember(owner, to(editor, "partner", null, 2))).rejects.toMatchObject({ fields: { stakeholderId: { code: "partnerNeedsSide" } } });
  });

  it("refuses a side of another workspace", async () => {
    const owner = await newOwner();
    const elsewhere = await withUs(await newOwner());
    const editor = await colleagueOf(owner, "editor");
    await expect(changeMember(owner, to(editor, "editor", elsewhere))).rejects.toMatchObject({ fields: { stakeholderId: { code: "notOneOfOurs" } } });
  });

  it("does not find a member of another workspace", async () => {
    const stranger = await newOwner();
    await expect(changeMember(await newOwner(), to(stranger, "viewer"))).rejects.toBeInstanceOf(NotFound);
    await expect(removeMember(await newOwner(), stranger.memberId)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the last owner", () => {
  it("is neither demoted nor lets go", async () => {
    const owner = await newOwner();
    await expect(changeMember(owner, to(owner, "editor"))).rejects.toMatchObject({ fields: { "": { code: "lastOwner" } } });
    await expect(leaveWorkspace(owner)).rejects.toMatchObject({ fields: { "": { code: "lastOwner" } } });
    await expect(removeMember(owner, owner.memberId)).rejects.toBeInstanceOf(Refusal);
  });

  it("stays when two owners demote each other, or leave, at the same moment", async () => {
    const one = await newOwner();
    const two = await colleagueOf(one, "owner");
    const results = await Promise.allSettled([changeMember(one, to(two, "editor")), changeMember(two, to(one, "editor"))]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const three = await newOwner();
    const four = await colleagueOf(three, "owner");
    const left = await Promise.allSettled([leaveWorkspace(three), leaveWorkspace(four)]);
    expect(left.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("leaving", () => {
  it("closes the door at once, keeps the name in the journal, and shows the others", async () => {
    const owner = await newOwner();
    const editor = await colleagueOf(owner, "editor");
    await leaveWorkspace(editor);
    await expect(again(editor)).rejects.toBeInstanceOf(NotFound);
    expect((await membersOf(owner)).map(({ id }) => id)).toEqual([owner.memberId]);
    expect((await namesOfMembers(owner, [editor.memberId])).get(editor.memberId)).toBe("Colleague editor");
    expect((await eventsOf(owner, editor.memberId)).map(({ event }) => event)).toEqual(["joined", "left"]);
  });

  it("takes the right to administer with the role", async () => {
    const owner = await newOwner();
    const two = await colleagueOf(owner, "owner");
    await changeMember(owner, to(two, "viewer"));
    await expect(removeMember(two, owner.memberId)).rejects.toBeInstanceOf(Forbidden);
  });
});

it("shows addresses to owners only", async () => {
  const owner = await newOwner();
  const viewer = await colleagueOf(owner, "viewer");
  expect((await membersOf(owner)).every(({ email }) => email !== null)).toBe(true);
  expect((await membersOf(viewer)).every(({ email }) => email === null)).toBe(true);
});
