import { and, eq, sql } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { memberOfId, mustStillOwn, refuseWithoutOwner } from "./owners.server.ts";

/** Takes a member out of the workspace: the next request finds nothing. The journal keeps what they did. */
export async function removeMember(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    await mustStillOwn(actor);
    await takeOut(actor, id);
  });
}

/** Leaves the workspace. The last owner cannot. */
export async function leaveWorkspace(actor: Actor): Promise<void> {
  await write(actor.workspaceId, () => takeOut(actor, actor.memberId));
}

async function takeOut(actor: Actor, id: string): Promise<void> {
  const member = await memberOfId(actor, id);
  await refuseWithoutOwner(actor, member);
  await db()
    .update(t.members)
    .set({ leftAt: actor.now, revision: sql`${t.members.revision} + 1` })
    .where(and(eq(t.members.workspaceId, actor.workspaceId), eq(t.members.id, id)));
  await audit(actor, { event: "left", kind: "member", id, field: "role", before: member.role });
}
