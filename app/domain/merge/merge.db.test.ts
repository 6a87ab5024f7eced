import { and, eq, getTableColumns } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { sqliteTables, tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addCommitment } from "#app/domain/commitment/add-commitment.server.ts";
import { addConnection } from "#app/domain/connection/add-connection.server.ts";
import { addMeans } from "#app/domain/means/add-means.server.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { addPerson } from "#app/domain/person/add-person.server.ts";
import { erasePerson } from "#app/domain/person/erase-person.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { rebuildSearchOf } from "#app/domain/search/rebuild-search.server.ts";
import { addStakeholder } from "#app/domain/stakeholder/add-stakeholder.server.ts";
import { changeStakeholderEngagement } from "#app/domain/stakeholder/change-engagement.server.ts";
import { reviseStakeholder } from "#app/domain/stakeholder/revise-stakeholder.server.ts";
import { restoreRecord } from "#app/domain/trash/restore-record.server.ts";
import { trashOf } from "#app/domain/trash/queries.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { setAttendance } from "#app/domain/workshop/set-attendance.server.ts";
import { doublesOf } from "./doubles.server.ts";
import { mergeRecords } from "./merge-records.server.ts";
import { mergedInto, mergesOf, previewMerge } from "./queries.server.ts";
import { PAIR_REFERENCES, PERSON_REFERENCES, STAKEHOLDER_REFERENCES } from "./references.server.ts";
import { setAside } from "./set-aside.server.ts";
import { undoMerge } from "./undo-merge.server.ts";

useTestStore();

/** Tables whose rows a merge adds to, or that are made from the records. */
const APART = ["merges", "auditEntries", "searchWords", "searchEntries", "names"];

/** Every row of the workspace but the counters of revisions. */
async function everything(actor: Actor): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const [name, table] of Object.entries(t as Record<string, SQLiteTable>)) {
    const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
    if (APART.includes(name) || !columns.workspaceId || !columns.id) continue;
    const found = await db().select().from(table).where(eq(columns.workspaceId, actor.workspaceId)).orderBy(columns.id);
    rows[name] = found.map((row) => ({ ...row, revision: undefined }));
  }
  return rows;
}

const entries = async () => db().select().from(t.searchEntries).orderBy(t.searchEntries.id);

async function expectSearchInStep(actor: Actor): Promise<void> {
  const kept = await entries();
  await rebuildSearchOf(actor.workspaceId);
  expect(kept).toEqual(await entries());
}

async function twoLabs(actor: Actor) {
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
  const [first, second] = await usagesOf(actor);
  const [lab, school] = await listOf(actor, "category");
  const kept = await addStakeholder(actor, { name: "Labo A", categoryId: lab!.id, cv: "Bancs", engagement: "contacted" });
  const merged = await addStakeholder(actor, { name: "Laboratoire A.", categoryId: school!.id, cv: "Réseaux" });
  await changeStakeholderEngagement(onDay(actor, "2026-03-10"), { id: merged.id, to: "committed", on: "2026-03-09" });
  const both = { programId, usageId: first!.id };
  const pairs = { kept: await addPair(actor, { ...both, stakeholderId: kept.id }), merged: await addPair(actor, { ...both, stakeholderId: merged.id }), other: await addPair(actor, { programId, usageId: second!.id, stakeholderId: merged.id }) };
  await addMeans(actor, { stakeholderId: merged.id, kind: "skill", label: "Soudure" });
  await addCommitment(actor, { programId, stakeholderId: merged.id, what: "Prêter un banc", state: "pledged" });
  await addPerson(actor, { name: "Ada", stakeholderId: merged.id });
  return { programId, kept, merged, pairs, school: school!.id };
}

describe("merging two stakeholders", () => {
  it("moves everything to the kept one, and undoing puts every row back", { timeout: 60_000 }, async () => {
    const actor = await newOwner();
    const { kept, merged, pairs, school } = await twoLabs(actor);
    const before = await everything(actor);
    const told = await previewMerge(actor, "stakeholder", kept.id, merged.id);
    expect(told.differences.map(({ field, preset }) => `${field} ${preset}`)).toEqual(["name keep", "categoryId keep", "engagement other", "cv both"]);
    expect(told).toMatchObject({ joined: 1, obstacles: [] });

    const { id } = await mergeRecords(actor, { kind: "stakeholder", keptId: kept.id, mergedId: merged.id, keptRevision: told.kept.revision, mergedRevision: told.merged.revision });
    const [row] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.id, kept.id));
    expect(row).toMatchObject({ name: "Labo A", cv: "Bancs\n\nRéseaux", engagement: "committed", engagementOn: "2026-03-09" });
    expect(await db().$count(t.means, eq(t.means.stakeholderId, kept.id))).toBe(1);
    expect(await db().$count(t.persons, eq(t.persons.stakeholderId, merged.id))).toBe(0);
    expect(await db().select({ id: t.stakeholderCategories.categoryId }).from(t.stakeholderCategories).where(eq(t.stakeholderCategories.stakeholderId, kept.id))).toEqual([{ id: school }]);
    expect(await db().$count(t.pairs, and(eq(t.pairs.stakeholderId, kept.id)))).toBe(2);
    expect((await db().select({ deletedAt: t.pairs.deletedAt }).from(t.pairs).where(eq(t.pairs.id, pairs.merged.id)))[0]?.deletedAt).not.toBeNull();
    expect(await mergedInto(actor, "stakeholder", merged.id)).toBe(kept.id);
    expect((await trashOf(actor)).map(({ kind }) => kind)).toEqual(["pair"]);
    await expect(restoreRecord(actor, { kind: "stakeholder", id: merged.id })).rejects.toMatchObject({ fields: { "": { code: "mergedUndoInstead" } } });
    await expectSearchInStep(actor);

    expect(await undoMerge(actor, { id })).toMatchObject({ keptId: kept.id, mergedId: merged.id, left: 0 });
    expect(await everything(actor)).toEqual(before);
    await expectSearchInStep(actor);
    await expect(undoMerge(actor, { id })).rejects.toMatchObject({ fields: { "": { code: "mergeUndoneAlready" } } });
    const journal = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectId, merged.id)));
    expect(journal.map(({ event }) => event).slice(-2)).toEqual(["merged", "restored"]);
  });

  it("refuses what was compared otherwise, itself, and figures of both in one iteration", async () => {
    const actor = await newOwner();
    const { kept, merged, programId } = await twoLabs(actor);
    const input = { kind: "stakeholder" as const, keptId: kept.id, mergedId: merged.id };
    await expect(mergeRecords(actor, { ...input, keptRevision: 99 })).rejects.toMatchObject({ status: 409, fields: { "": { code: "mergeStale" } } });
    await expect(mergeRecords(actor, { ...input, mergedId: kept.id })).rejects.toMatchObject({ fields: { other: { code: "mergeItself" } } });
    await write(actor.workspaceId, async () => {
      const { id: iterationId } = await create(actor, t.iterations, { kind: "iteration", programId }, { programId, number: 1, state: "running" });
      for (const { id } of [kept, merged]) await create(actor, t.lossCeilings, { kind: "ceiling" }, { iterationId, stakeholderId: id, unit: "money", amount: 100 });
    });
    expect((await previewMerge(actor, "stakeholder", kept.id, merged.id)).obstacles).toMatchObject([{ what: "ceiling", iteration: 1 }]);
    await expect(mergeRecords(actor, input)).rejects.toMatchObject({ fields: { "": { code: "mergeFigures" } } });
  });

  it("leaves what was changed since as it is, and is not undone while the kept one is merged away", async () => {
    const actor = await newOwner();
    const { kept, merged } = await twoLabs(actor);
    const third = await addStakeholder(actor, { name: "Labo" });
    const first = await mergeRecords(actor, { kind: "stakeholder", keptId: kept.id, mergedId: merged.id });
    await reviseStakeholder(actor, { id: kept.id, connection: "Par l’école", name: "Labo A bis" });
    await changeStakeholderEngagement(onDay(actor, "2026-03-20"), { id: kept.id, to: "delivering", on: "2026-03-12" });
    const second = await mergeRecords(actor, { kind: "stakeholder", keptId: third.id, mergedId: kept.id });
    expect(await mergedInto(actor, "stakeholder", merged.id)).toBe(third.id);
    await expect(undoMerge(actor, { id: first.id })).rejects.toMatchObject({ fields: { "": { code: "mergeKeptGone" } } });
    await undoMerge(actor, { id: second.id });
    expect((await undoMerge(actor, { id: first.id })).left).toBeGreaterThan(0);
    const [row] = await db().select().from(t.stakeholders).where(eq(t.stakeholders.id, kept.id));
    expect(row).toMatchObject({ name: "Labo A bis", connection: "Par l’école", engagement: "delivering", cv: "Bancs" });
  });
});

describe("merging two persons", () => {
  async function twoAdas(actor: Actor) {
    const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0" }));
    const kept = await addPerson(actor, { name: "Dominique Mocquart", consent: "network" });
    const merged = await addPerson(actor, { name: "Dominique Mocquard", skills: "CAO", consent: "inside" });
    const bob = await addPerson(actor, { name: "Bob" });
    await addConnection(actor, { fromPersonId: kept.id, toPersonId: merged.id, strength: 1 });
    await addConnection(actor, { fromPersonId: kept.id, toPersonId: bob.id, strength: 1, lastContactOn: "2026-01-01" });
    await addConnection(actor, { fromPersonId: bob.id, toPersonId: merged.id, strength: 3, lastContactOn: "2026-02-01" });
    const workshop = await addWorkshop(actor, { programId, kind: "workshop", title: "Atelier", facilitatorPersonId: merged.id });
    await setAttendance(actor, { workshopId: workshop.id, personIds: [kept.id, merged.id] });
    return { kept, merged, bob };
  }

  it("joins attendances and connections, proposes the narrower consent, and comes undone", async () => {
    const actor = await newOwner();
    const { kept, merged, bob } = await twoAdas(actor);
    const before = await everything(actor);
    expect((await doublesOf(actor, "person")).hints.map(({ why }) => why)).toEqual(["letter"]);
    const { id } = await mergeRecords(actor, { kind: "person", keptId: kept.id, mergedId: merged.id, takes: { name: "other" } });
    expect((await db().select().from(t.persons).where(eq(t.persons.id, kept.id)))[0]).toMatchObject({ name: "Dominique Mocquard", skills: "CAO", consent: "inside" });
    expect(await db().$count(t.workshopAttendances, eq(t.workshopAttendances.workspaceId, actor.workspaceId))).toBe(1);
    expect(await db().select().from(t.personConnections)).toMatchObject([{ fromPersonId: kept.id, toPersonId: bob.id, strength: 3, lastContactOn: "2026-02-01" }]);
    expect((await mergesOf(actor))[0]).toMatchObject({ kind: "person", merged: "Dominique Mocquard", undone: false });
    await expectSearchInStep(actor);
    await undoMerge(actor, { id });
    expect(await everything(actor)).toEqual(before);
    expect((await doublesOf(actor, "person")).hints).toEqual([]);
  });

  it("erases the merged record with the kept one, and keeps no word of it to undo", async () => {
    const actor = await newOwner();
    const { kept, merged } = await twoAdas(actor);
    const { id } = await mergeRecords(actor, { kind: "person", keptId: kept.id, mergedId: merged.id, takes: { name: "other" } });
    await erasePerson(actor, { id: kept.id });
    for (const table of [t.persons, t.names, t.merges]) expect(JSON.stringify(await db().select().from(table as SQLiteTable).where(eq((table as typeof t.persons).workspaceId, actor.workspaceId)))).not.toContain("Mocqua");
    await undoMerge(actor, { id });
    expect(JSON.stringify(await db().select().from(t.persons))).not.toContain("Mocqua");
  });

  it("two found to be two are no longer hinted at", async () => {
    const actor = await newOwner();
    const [a, b] = [await addPerson(actor, { name: "Bertrand" }), await addPerson(actor, { name: "Bertrand Dupont" })];
    expect((await doublesOf(actor, "person")).hints).toHaveLength(1);
    await setAside(actor, { kind: "person", keptId: a.id, mergedId: b.id });
    expect((await doublesOf(actor, "person")).hints).toEqual([]);
    expect(await mergesOf(actor)).toEqual([]);
  });

  it("finds nothing of another workspace", async () => {
    const actor = await newOwner();
    const { kept, merged } = await twoAdas(actor);
    const stranger = await newOwner();
    const mine = await addPerson(stranger, { name: "Zoé" });
    await expect(mergeRecords(stranger, { kind: "person", keptId: mine.id, mergedId: merged.id })).rejects.toBeInstanceOf(NotFound);
    await expect(setAside(stranger, { kind: "person", keptId: mine.id, mergedId: merged.id })).rejects.toMatchObject({ fields: { other: { code: "notOneOfOurs" } } });
    const { id } = await mergeRecords(actor, { kind: "person", keptId: kept.id, mergedId: merged.id });
    await expect(undoMerge(stranger, { id })).rejects.toBeInstanceOf(NotFound);
    expect(await mergedInto(stranger, "person", merged.id)).toBeNull();
    expect(await mergedInto(await colleagueOf(actor, "viewer"), "person", merged.id)).toBe(kept.id);
  });
});

/** A column added later must be thought of here too. */
it("knows every column that leads to a stakeholder, a person or a pair", () => {
  const planned = new Set([...STAKEHOLDER_REFERENCES, ...PERSON_REFERENCES, ...PAIR_REFERENCES].map(({ table, field }) => `${table}.${field}`));
  const apart = ["pairs.stakeholderId", "personConnections.fromPersonId", "personConnections.toPersonId"];
  const leading = Object.entries(sqliteTables as Record<string, SQLiteTable>).flatMap(([name, table]) =>
    Object.keys(getTableColumns(table)).filter((column) => /(stakeholderId|personId|pairId|overContractorId)$/i.test(column)).map((column) => `${name}.${column}`));
  expect(leading.filter((one) => !planned.has(one) && !apart.includes(one))).toEqual([]);
});
