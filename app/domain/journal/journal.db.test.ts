import { expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { newTestRunning } from "#app/domain/iteration/testing/test-iterations.ts";
import { giveVerdict } from "#app/domain/verdict/give-verdict.server.ts";
import { journalOf, latestChanges } from "./queries.server.ts";

useTestStore();

const input = newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" });

it("tells the latest first, filtered by programme, record and person, each with its name", async () => {
  const owner = await newOwner();
  const editor = await colleagueOf(owner, "editor");
  const { id, slug } = await createProgram(editor, input);
  const { entries } = await journalOf(owner, { programId: id });
  expect(entries.map(({ kind, label, who, programSlug }) => [kind, label, who, programSlug])).toContainEqual(["stakeholder", "Ville", "Colleague editor", slug]);
  expect((await journalOf(owner, { memberToken: owner.token })).entries.map(({ event }) => event)).toEqual(["joined"]);
  expect((await journalOf(owner, { subjectId: editor.memberId })).entries).toMatchObject([{ event: "joined", label: "Colleague editor" }]);
  expect((await journalOf(await newOwner(), { programId: id })).entries).toEqual([]);
});

it("pages by the id of the last entry", async () => {
  const owner = await newOwner();
  for (let n = 0; n < 60; n += 1) await write(owner.workspaceId, () => audit(owner, { event: "changed", kind: "workspace", id: owner.workspaceId, field: "name", after: String(n) }));
  const first = await journalOf(owner, {});
  const second = await journalOf(owner, { before: first.next });
  expect(first.entries).toHaveLength(50);
  expect([first.entries[0]!.after, second.entries[0]!.after, second.next]).toEqual(["59", "9", null]);
});

it("never tells what an actor can lose, nor the name of someone erased", async () => {
  const owner = await newOwner();
  await write(owner.workspaceId, async () => {
    await audit(owner, { event: "changed", kind: "ability", id: "a", field: "amount", before: 123_456, after: 654_321 });
    await db().update(t.names).set({ name: "" });
  });
  const { entries } = await journalOf(owner, {});
  expect(JSON.stringify(entries)).not.toMatch(/123456|654321|Odile/);
  expect(entries[0]).toMatchObject({ who: "", kind: "ability", before: null, after: null });
});

it("tells a verdict once, by the statement and the page of its hypothesis", async () => {
  const owner = await newOwner();
  const { program, hypothesis } = await newTestRunning(owner);
  await giveVerdict(owner, hypothesis.id, { result: "not-tested", learning: "" });
  const later = { ...owner, now: new Date(owner.now.getTime() + 60_000) };
  await giveVerdict(later, hypothesis.id, { result: "inconclusive", learning: "Trop tôt pour le dire" });
  const [again, first] = await latestChanges(owner, program.id, 2);
  expect(again).toMatchObject({ event: "given", kind: "verdict", label: "Une école vient chaque semaine", about: { kind: "hypothesis", id: hypothesis.id }, before: "not-tested", after: "inconclusive" });
  expect(first).toMatchObject({ event: "given", after: "not-tested" });
  const { entries } = await journalOf(owner, { subjectId: again!.subjectId });
  expect(entries.map(({ event, field }) => [event, field])).toEqual([["given", null], ["changed", "learning"], ["given", null]]);
});

it("tells on its reference date what happens later in a workspace that lives on one", async () => {
  const owner = await newOwner();
  await newTestRunning({ ...owner, now: new Date("2026-11-24T08:00:00Z") });
  const { entries } = await journalOf({ ...owner, today: "2018-06-12" }, {});
  expect(new Set(entries.map(({ day }) => day))).toEqual(new Set(["2018-06-12"]));
});
