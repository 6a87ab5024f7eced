import { getTableColumns } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { sqliteTables, tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addComment, trashComment } from "#app/domain/comment/add-comment.server.ts";
import { commentsOf } from "#app/domain/comment/queries.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { iterationsOf, usOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create, trash } from "#app/domain/record/record.server.ts";
import { Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { trashOf } from "./queries.server.ts";
import { restoreRecord } from "./restore-record.server.ts";
import { TRASHABLE } from "./trashable-kinds.server.ts";

useTestStore();

async function world(actor: Actor) {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  const stakeholderId = (await usOf(actor, programId))[0]!.id;
  const [version] = await versionsOf(actor, programId);
  await write(actor.workspaceId, () => create(actor, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state: "running", baseVersionId: version!.id }));
  const [iteration] = await iterationsOf(actor, programId);
  return { programId, stakeholderId, iterationId: iteration!.id };
}

const committed = (actor: Actor, at: { stakeholderId: string; iterationId: string }, amount: number) =>
  write(actor.workspaceId, () => create(actor, t.lossMovements, { kind: "movement" }, {
    iterationId: at.iterationId, stakeholderId: at.stakeholderId, unit: "money", kind: "committed", amount, on: actor.today, reason: "achat",
  }));
const throwAway = (actor: Actor, kind: keyof typeof TRASHABLE, id: string) => write(actor.workspaceId, () => trash(actor, TRASHABLE[kind].table, { kind }, id));

it("knows every table whose records go to the trash", () => {
  const trashableTables = Object.values(sqliteTables).filter((table) => "deletedAt" in getTableColumns(table)).length;
  expect(Object.keys(TRASHABLE)).toHaveLength(trashableTables);
});

describe("the trash", () => {
  it("tells what, who and when, gives it back once, and journals it", async () => {
    const actor = await newOwner();
    const { stakeholderId } = await world(actor);
    await throwAway(actor, "stakeholder", stakeholderId);
    expect(await trashOf(actor)).toMatchObject([{ kind: "stakeholder", id: stakeholderId, label: "Ville", by: "Odile Owner" }]);
    await restoreRecord(actor, { kind: "stakeholder", id: stakeholderId });
    expect(await trashOf(actor)).toEqual([]);
    await expect(restoreRecord(actor, { kind: "stakeholder", id: stakeholderId })).rejects.toBeInstanceOf(NotFound);
    expect((await db().select().from(t.auditEntries)).at(-1)).toMatchObject({ event: "restored", subjectKind: "stakeholder", actorToken: actor.token });
  });

  it("does not find what is of another workspace or of another kind", async () => {
    const actor = await newOwner();
    const { stakeholderId } = await world(actor);
    await throwAway(actor, "stakeholder", stakeholderId);
    await expect(restoreRecord(await newOwner(), { kind: "stakeholder", id: stakeholderId })).rejects.toBeInstanceOf(NotFound);
    await expect(restoreRecord(actor, { kind: "usage", id: stakeholderId })).rejects.toBeInstanceOf(NotFound);
    await expect(restoreRecord(actor, { kind: "session", id: stakeholderId })).rejects.toBeInstanceOf(NotFound);
    await expect(restoreRecord(await colleagueOf(actor, "viewer"), { kind: "stakeholder", id: stakeholderId })).rejects.toBeInstanceOf(Forbidden);
  });

  it("leaves a closed iteration as it is", async () => {
    const actor = await newOwner();
    const at = await world(actor);
    const { id } = await committed(actor, at, 100);
    await throwAway(actor, "movement", id);
    await write(actor.workspaceId, () => db().update(t.iterations).set({ state: "closed" }));
    await expect(restoreRecord(actor, { kind: "movement", id })).rejects.toMatchObject({ fields: { "": { code: "restoreIntoClosed" } } });
  });

  it("does not let a commitment back over its ceiling", async () => {
    const actor = await newOwner();
    const at = await world(actor);
    await write(actor.workspaceId, () => create(actor, t.lossCeilings, { kind: "ceiling" }, { iterationId: at.iterationId, stakeholderId: at.stakeholderId, unit: "money", amount: 1_000 }));
    const { id } = await committed(actor, at, 600);
    await throwAway(actor, "movement", id);
    const other = await committed(actor, at, 600);
    await expect(restoreRecord(actor, { kind: "movement", id })).rejects.toMatchObject({ fields: { "": { code: "restoreOverCeiling" } } });
    await throwAway(actor, "movement", other.id);
    await restoreRecord(actor, { kind: "movement", id });
  });

  it("asks for the parent first", async () => {
    const actor = await newOwner();
    const { stakeholderId } = await world(actor);
    const made = await write(actor.workspaceId, () => create(actor, t.means, { kind: "means" }, { stakeholderId, kind: "skill", label: "fraisage" }));
    await throwAway(actor, "means", made.id);
    await throwAway(actor, "stakeholder", stakeholderId);
    await expect(restoreRecord(actor, { kind: "means", id: made.id })).rejects.toMatchObject({ fields: { "": { code: "restoreParentFirst" } } });
  });
});

describe("comments", () => {
  it("stand on a record of the workspace, are seen inside, trashed and restored by their author", async () => {
    const owner = await newOwner();
    const { programId, stakeholderId } = await world(owner);
    const viewer = await colleagueOf(owner, "viewer");
    const { id } = await addComment(viewer, { kind: "stakeholder", id: stakeholderId, body: "À revoir" });
    expect(await commentsOf(owner, "stakeholder", stakeholderId)).toMatchObject([{ id, body: "À revoir", by: "Colleague viewer", own: false }]);
    expect(await commentsOf(await colleagueOf(owner, "partner", stakeholderId), "stakeholder", stakeholderId)).toEqual([]);
    await expect(trashComment(owner, id)).rejects.toBeInstanceOf(Forbidden);
    await trashComment(viewer, id);
    expect(await commentsOf(owner, "stakeholder", stakeholderId)).toEqual([]);
    await restoreRecord(viewer, { kind: "comment", id });
    expect(await commentsOf(owner, "stakeholder", stakeholderId)).toHaveLength(1);
    await addComment(owner, { kind: "program", id: programId, body: "Bien" });
    expect((await db().select().from(t.auditEntries)).filter(({ subjectKind }) => subjectKind === "comment").map(({ event }) => event)).toEqual(["created", "trashed", "restored", "created"]);
  });

  it("do not reach another workspace, another kind, nor what is private", async () => {
    const owner = await newOwner();
    const { stakeholderId } = await world(owner);
    const stranger = await newOwner();
    await expect(addComment(stranger, { kind: "stakeholder", id: stakeholderId, body: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(addComment(owner, { kind: "usage", id: stakeholderId, body: "x" })).rejects.toBeInstanceOf(NotFound);
    await expect(addComment(owner, { kind: "ability", id: stakeholderId, body: "x" })).rejects.toBeInstanceOf(NotFound);
  });
});
