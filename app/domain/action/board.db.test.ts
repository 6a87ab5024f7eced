import { readFileSync } from "node:fs";
import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner, onDay } from "#app/auth/testing/test-actors.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { addAction } from "./add-action.server.ts";
import { columnsOf } from "./board.ts";
import { importActions, planOf } from "./import-actions.server.ts";
import { withStates } from "./imported-action.ts";
import { moveAction } from "./move-action.server.ts";
import { actionsOf } from "./queries.server.ts";
import { readActionsFile } from "./read-actions-file.server.ts";
import { reviseAction, trashAction } from "./revise-action.server.ts";
import { actionsAsCsv } from "./write-actions.ts";

useTestStore();
const trello = readFileSync("e2e/fixtures/trello-board.json");

const programOf = async (actor: Actor, name = "Halle") =>
  (await createProgram(actor, newProgramInput.parse({ name, currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: `Ville ${name}` }))).id;
const readIn = (bytes: Uint8Array) => {
  const { actions, lists } = readActionsFile(bytes, (instant) => instant.toISOString().slice(0, 10));
  return withStates(actions, lists.map(({ state }) => state));
};
async function take(actor: Actor, programId: string, bytes: Uint8Array) {
  const read = readIn(bytes);
  return importActions(actor, programId, { read, chosen: new Set(read.keys()) });
}
/** The board as someone sees it. */
async function boardOf(actor: Actor, programId: string) {
  const columns = columnsOf(await actionsOf(actor, programId), actor.today);
  const seen = ({ title, owner, ownerPerson, coOwners, dueOn, doneOn, deliverable, deliverableKind, labels, description, state, externalId }: (typeof columns)["done"][number]["steps"][number]) =>
    ({ title, owner: ownerPerson ?? owner, coOwners, dueOn, doneOn, deliverable, deliverableKind, labels, description, state, externalId });
  return Object.entries(columns).map(([state, cards]) => [state, cards.map((card) => ({ ...seen(card), steps: card.steps.map(seen) }))]);
}
const csvOf = async (actor: Actor, programId: string, delimiter: "," | ";" = ";") => new TextEncoder().encode(actionsAsCsv(await actionsOf(actor, programId), actor.today, delimiter));

it("imported from Trello, edited, exported as CSV and imported again, a board is the same board", async () => {
  const actor = onDay(await newOwner(), "2018-06-12");
  const programId = await programOf(actor);
  expect(await take(actor, programId, trello)).toEqual({ added: 7, changed: 0, same: 0 });
  expect(await take(actor, programId, trello)).toEqual({ added: 0, changed: 0, same: 7 });

  const [, first] = await actionsOf(actor, programId);
  await reviseAction(actor, { id: first!.id, title: "Titre ; \"revu\"\nsur deux lignes", coOwners: "Zoé, -5", deliverable: "=POM 1.1", deliverableKind: "version", description: "'guillemet" });
  const card = (await actionsOf(actor, programId)).find(({ externalId }) => externalId === "c5")!;
  await moveAction(actor, { id: card.id, to: "doing", before: null });
  await addAction(actor, { programId, title: "Écrite ici", parentId: card.id });

  const edited = await boardOf(actor, programId);
  for (const delimiter of [";", ","] as const) expect(await take(actor, programId, await csvOf(actor, programId, delimiter))).toEqual({ added: 0, changed: 0, same: 8 });
  expect(await boardOf(actor, programId)).toEqual(edited);

  const elsewhere = await programOf(actor, "Ailleurs");
  const file = await csvOf(actor, programId);
  expect(await take(actor, elsewhere, file)).toEqual({ added: 8, changed: 0, same: 0 });
  const forgetting = (board: unknown) => JSON.parse(JSON.stringify(board).replace(/"externalId":("[^"]*"|null)/g, '"externalId":0'));
  expect(forgetting(await boardOf(actor, elsewhere))).toEqual(forgetting(edited));
  expect(await take(actor, elsewhere, file)).toEqual({ added: 0, changed: 0, same: 8 });
});

it("takes only the chosen lines, leaves the trash alone, and journals each change", async () => {
  const actor = onDay(await newOwner(), "2018-06-12");
  const programId = await programOf(actor);
  const read = readIn(trello);
  expect(await importActions(actor, programId, { read, chosen: new Set([0]) })).toEqual({ added: 1, changed: 0, same: 6 });
  const [kept] = await actionsOf(actor, programId);
  await trashAction(actor, { id: kept!.id });
  expect((await planOf(actor, programId, read)).planned.map(({ becomes }) => becomes)).toEqual(["in-trash", ...Array.from({ length: 6 }, () => "new")]);
  await take(actor, programId, new TextEncoder().encode("titre;responsable\nPrévenir;Jo\n"));
  await take(actor, programId, new TextEncoder().encode("titre;responsable\nPRÉVENIR;Jo\n"));
  expect((await actionsOf(actor, programId)).map(({ title }) => title)).toEqual(["PRÉVENIR"]);
  expect(await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.subjectKind, "action"), eq(t.auditEntries.field, "title")))).toHaveLength(1);
  await expect(importActions(await newOwner(), programId, { read, chosen: new Set([0]) })).rejects.toBeInstanceOf(NotFound);
});

it("keeps the place of a card, lets a condition follow, and refuses an action that is part of its own step", async () => {
  const actor = onDay(await newOwner(), "2018-06-12");
  const programId = await programOf(actor);
  const ids: string[] = [];
  for (const title of ["a", "b", "c"]) ids.push((await addAction(actor, { programId, title, conditionState: title === "c" ? "pending" : null })).id);
  const [a = "", b = "", c = ""] = ids;
  const titles = async (state: "to-do" | "done") => columnsOf(await actionsOf(actor, programId), actor.today)[state].map(({ title }) => title).join("");
  await moveAction(actor, { id: c, to: "to-do", before: a });
  expect(await titles("to-do")).toBe("cab");
  await moveAction(actor, { id: c, to: "done", before: null });
  expect((await actionsOf(actor, programId)).find(({ id }) => id === c)).toMatchObject({ state: "done", doneOn: "2018-06-12", conditionState: "met" });
  await moveAction(actor, { id: c, to: "to-do", before: b });
  expect([await titles("to-do"), await titles("done")]).toEqual(["acb", ""]);
  expect((await actionsOf(actor, programId)).find(({ id }) => id === c)).toMatchObject({ doneOn: null, conditionState: "pending" });
  await reviseAction(actor, { id: b, parentId: a });
  await expect(reviseAction(actor, { id: a, parentId: b })).rejects.toMatchObject({ fields: { parentId: { code: "actionItsOwnParent" } } });
  await expect(moveAction(await newOwner(), { id: a, to: "done", before: null })).rejects.toBeInstanceOf(NotFound);
});
