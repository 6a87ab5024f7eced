import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { createFeed, openFeed, revokeFeed } from "#app/auth/calendar-feed.server.ts";
import { colleagueOf, newOwner } from "#app/auth/testing/test-actors.ts";
import { addAction } from "#app/domain/action/add-action.server.ts";
import { createProgram } from "#app/domain/program/create-program.server.ts";
import { newProgramInput } from "#app/domain/program/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { datesOf } from "./dates.server.ts";
import { feedsOf } from "./queries.server.ts";

useTestStore();
const now = new Date("2026-03-02T09:00:00Z");
const ask = (token: string) => openFeed({ token, network: "n", now });

it("gives a member their own dates or a programme's, until they take the address back or leave", async () => {
  const actor = await newOwner();
  const { id: programId } = await createProgram(actor, newProgramInput.parse({ name: "Halle", currency: "EUR", daysPerPersonMonth: "20", firstVersion: "V0", sponsor: "Ville" }));
  await addAction(actor, { programId, title: "à moi", coOwners: "Jo, odile owner", dueOn: "2026-04-01" });
  await addAction(actor, { programId, title: "à Jo", owner: "Jo", dueOn: "2026-03-20" });
  await addAction(actor, { programId, title: "sans jour", owner: "Odile Owner" });
  await write(actor.workspaceId, () => create(actor, t.workshops, { kind: "workshop", programId }, { programId, kind: "workshop", title: "Atelier", on: "2026-03-10" }));
  const titles = async (of: string | null) => (await datesOf(actor, of)).map(({ title }) => title);
  expect([await titles(programId), await titles(null)]).toEqual([["Atelier", "à Jo", "à moi"], ["à moi"]]);

  const { id, token } = await createFeed(actor, { programId });
  expect(await ask(token)).toMatchObject({ programId, actor: { memberId: actor.memberId } });
  expect(await feedsOf(actor)).toMatchObject([{ id, program: "Halle" }]);
  const editor = await colleagueOf(actor, "editor");
  for (const other of [editor, await newOwner()]) await expect(revokeFeed(other, { id })).rejects.toBeInstanceOf(NotFound);
  await expect(createFeed(await newOwner(), { programId })).rejects.toBeInstanceOf(NotFound);
  await revokeFeed(actor, { id });
  for (const gone of [token, "guessed"]) await expect(ask(gone)).rejects.toBeInstanceOf(NotFound);
  expect((await db().select().from(t.auditEntries).where(eq(t.auditEntries.subjectId, id))).map(({ event }) => event)).toEqual(["created", "withdrawn"]);

  const theirs = await createFeed(editor, { programId: null });
  await write(actor.workspaceId, () => db().update(t.members).set({ leftAt: now }).where(eq(t.members.id, editor.memberId)));
  await expect(ask(theirs.token)).rejects.toBeInstanceOf(NotFound);
});
