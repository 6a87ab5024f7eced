import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { newTestProgram } from "#app/domain/iteration/testing/test-iterations.ts";
import { acceptProposals } from "#app/domain/proposal/accept-proposals.server.ts";
import { pendingIds, proposalsOf } from "#app/domain/proposal/queries.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { importReport } from "./import-report.server.ts";

useTestStore();

const SOURCE = readFileSync("e2e/fixtures/workshop-1-report.txt", "utf8");
const CHANGED = SOURCE
  .replace("Gael Musquet / CX Links - prototype des objets roulants", "Gael Musquet / CX Links - prototype de kits roulants")
  .replace("Identifier un groupe de startups, collectivités, PME, labos, ...", "Identifier un premier groupe de startups, collectivités, PME, labos, ...")
  .replace("Travailler avec des concurrents sur ce sujet", "Travailler avec certains concurrents sur ce sujet");

const pending = (actor: Actor, programId: string) => pendingIds(actor, programId, { source: null, kind: null }, false);
const acceptAll = async (actor: Actor, programId: string) => acceptProposals(actor, await pending(actor, programId));
const counts = async (actor: Actor) => {
  const of = (table: typeof t.persons | typeof t.stakeholders | typeof t.actions | typeof t.usages | typeof t.listEntries | typeof t.openQuestions | typeof t.impacts | typeof t.workshops) =>
    db().$count(table, eq(table.workspaceId, actor.workspaceId));
  return { persons: await of(t.persons), stakeholders: await of(t.stakeholders), actions: await of(t.actions), usages: await of(t.usages), entries: await of(t.listEntries), questions: await of(t.openQuestions), impacts: await of(t.impacts), workshops: await of(t.workshops) };
};

it("writes nothing before it is accepted, then all at once, and nothing more when the page is pasted again", async () => {
  const actor = await newOwner();
  const { id: programId } = await newTestProgram(actor);
  const before = await counts(actor);
  await importReport(actor, { programId, text: SOURCE });
  expect(await counts(actor)).toEqual(before);
  const { left } = await acceptAll(actor, programId);
  expect(left).toEqual([]);
  const after = await counts(actor);
  expect(after).toMatchObject({ usages: before.usages, entries: before.entries, workshops: 1, actions: 16 });
  const [workshop] = await db().select().from(t.workshops).where(eq(t.workshops.workspaceId, actor.workspaceId));
  expect(await db().$count(t.workshopAttendances, eq(t.workshopAttendances.workshopId, workshop!.id))).toBe(20);
  expect(workshop?.facilitatorPersonId).not.toBeNull();
  expect((await importReport(actor, { programId, text: SOURCE })).counts).toMatchObject({ added: 0, changed: 0, gone: 0 });
  expect(await pending(actor, programId)).toEqual([]);
  expect(await counts(actor)).toEqual(after);
}, 30_000);

it("shows three differences when three lines changed, beside the old words, and mends the same records", async () => {
  const actor = await newOwner();
  const { id: programId } = await newTestProgram(actor);
  await importReport(actor, { programId, text: SOURCE });
  await acceptAll(actor, programId);
  const after = await counts(actor);
  await importReport(actor, { programId, text: CHANGED });
  const { rows } = await proposalsOf(actor, programId, { state: "pending" }, { offset: 0, limit: 50 });
  expect(new Set(rows.map(({ line }) => line)).size).toBe(3);
  expect(rows.every(({ again, before }) => again && before !== null)).toBe(true);
  await acceptAll(actor, programId);
  expect(await counts(actor)).toEqual(after);
}, 30_000);

it("knows a page whose title changed, and refuses a text with nothing to take", async () => {
  const actor = await newOwner();
  const { id: programId } = await newTestProgram(actor);
  await importReport(actor, { programId, text: SOURCE });
  const again = await importReport(actor, { programId, text: SOURCE.replace("CR Atelier N°1", "Compte rendu n° 1,") });
  expect(again.counts).toMatchObject({ added: 0, changed: 1, gone: 0 });
  await expect(importReport(actor, { programId, text: "Bonjour,\n\nà demain." })).rejects.toMatchObject({ fields: { text: { code: "nothingToTake" } } });
  const stranger = await newOwner();
  await expect(importReport(stranger, { programId, text: SOURCE })).rejects.toBeInstanceOf(NotFound);
});
