import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Role } from "#app/domain/access/permissions.ts";
import { addMember } from "#app/domain/workspace/add-member.server.ts";
import { createWorkspace } from "#app/domain/workspace/create-workspace.server.ts";
import { newId } from "#app/platform/ids.ts";
import { authorizeMember } from "../require-member.server.ts";

const NOW = new Date("2026-03-02T09:00:00Z");

async function insertTestAccount(name: string) {
  const account = { id: newId(), name, email: `${newId()}@test.example`, passwordHash: "none", language: "fr" as const, createdAt: NOW };
  await db().insert(t.accounts).values(account);
  return account;
}

/** The owner of a workspace of their own, on 2 March 2026. */
export async function newOwner(): Promise<Actor> {
  const made = await write("test", async () => {
    const account = await insertTestAccount("Odile Owner");
    const workspace = await createWorkspace({ name: `Test ${newId()}`, slug: newId(), language: "fr", timeZone: "Europe/Paris" }, NOW);
    await addMember({ workspaceId: workspace.id, account, role: "owner" }, NOW);
    return { account, slug: workspace.slug };
  });
  return authorizeMember(made.account, made.slug, NOW, "2026-03-02");
}

/** Someone else in the actor's workspace. */
export async function colleagueOf(actor: Actor, role: Role, stakeholderId?: string): Promise<Actor> {
  const account = await write("test", async () => {
    const made = await insertTestAccount(`Colleague ${role}`);
    await addMember({ workspaceId: actor.workspaceId, account: made, role, stakeholderId }, NOW);
    return made;
  });
  return authorizeMember(account, actor.workspaceSlug, actor.now, actor.today);
}

/** The same person on another day. */
export const onDay = (actor: Actor, today: string): Actor => ({ ...actor, today, now: new Date(`${today}T09:00:00Z`) });
