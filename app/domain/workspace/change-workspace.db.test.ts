import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { useTestStore } from "#db/testing/use-test-store.ts";
import { newOwner } from "#app/auth/testing/test-actors.ts";
import { changeWorkspace } from "./change-workspace.server.ts";
import { workspaceOf } from "./queries.server.ts";
import { workspaceInput } from "./schema.ts";

useTestStore();

const input = (revision: number) => workspaceInput.parse({ name: "Atelier", language: "en", timeZone: "Europe/Lisbon", personMonthRate: "8 000", revision: String(revision) });

it("changes the settings, one journal entry per field, and leaves other workspaces alone", async () => {
  const [actor, other] = [await newOwner(), await newOwner()];
  await changeWorkspace(actor, input(1));
  expect(await workspaceOf(actor)).toMatchObject({ name: "Atelier", language: "en", timeZone: "Europe/Lisbon", personMonthRate: 800_000, revision: 2 });
  expect(await workspaceOf(other)).toMatchObject({ language: "fr", revision: 1 });
  const entries = await db().select().from(t.auditEntries).where(and(eq(t.auditEntries.workspaceId, actor.workspaceId), eq(t.auditEntries.event, "changed")));
  expect(entries.map(({ field }) => field).sort()).toEqual(["language", "name", "personMonthRate", "timeZone"]);
});

it("refuses a stale save and shows what is kept", async () => {
  const actor = await newOwner();
  await changeWorkspace(actor, input(1));
  await expect(changeWorkspace(actor, { ...input(1), name: "Autre" })).rejects.toMatchObject({ status: 409, present: { revision: 2, values: { name: "Atelier" } } });
});

it("refuses a time zone nobody knows", () => {
  expect(workspaceInput.safeParse({ name: "A", language: "fr", timeZone: "Mars/Olympus", personMonthRate: "", revision: "1" }).success).toBe(false);
});
