import { and, eq, sql } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { Refusal } from "#app/domain/refusal/refusal.ts";
import { mindSide } from "./mind-side.server.ts";
import { memberOfId, mustStillOwn, refuseWithoutOwner } from "./owners.server.ts";
import type { MemberInput } from "./schema.ts";

/** Gives a member a role and a side. Refuses a stale save, a side the role may not have, and to demote the last owner. */
export async function changeMember(actor: Actor, input: MemberInput): Promise<void> {
  await write(actor.workspaceId, async () => {
    await mustStillOwn(actor);
    const member = await memberOfId(actor, input.id);
    if (member.revision !== input.revision) {
      throw new Refusal({ "": { code: "stale" } }, 409, { revision: member.revision, values: { role: member.role } });
    }
    await mindSide(actor, input.role, input.stakeholderId);
    if (input.role !== "owner") await refuseWithoutOwner(actor, member);
    const { role, stakeholderId } = input;
    await db()
      .update(t.members)
      .set({ role, stakeholderId, revision: sql`${t.members.revision} + 1` })
      .where(and(eq(t.members.workspaceId, actor.workspaceId), eq(t.members.id, member.id)));
    await journal(actor, member, { role, stakeholderId });
  });
}

type Given = Pick<MemberInput, "role" | "stakeholderId">;

async function journal(actor: Actor, before: Given & { id: string }, after: Given): Promise<void> {
  const subject = { kind: "member", id: before.id } as const;
  if (before.role !== after.role) await audit(actor, { ...subject, event: "role-changed", field: "role", before: before.role, after: after.role });
  if (before.stakeholderId !== after.stakeholderId) {
    await audit(actor, { ...subject, event: "changed", field: "stakeholderId", before: before.stakeholderId, after: after.stakeholderId });
  }
}
