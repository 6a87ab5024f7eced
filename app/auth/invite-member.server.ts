import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { folded } from "#app/domain/form/slug.ts";
import { mindSide } from "#app/domain/member/mind-side.server.ts";
import { mustStillOwn } from "#app/domain/member/owners.server.ts";
import type { InvitationInput } from "#app/domain/member/schema.ts";
import { create } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { newToken } from "./tokens.server.ts";

const DAY_MS = 24 * 3_600_000;

/** An invitation to a role, used once; its token is known now and never again. */
export async function inviteMember(actor: Actor, input: InvitationInput): Promise<{ id: string; token: string }> {
  const { token, tokenHash } = newToken();
  return write(actor.workspaceId, async () => {
    await mustStillOwn(actor);
    const stakeholderId = input.stakeholderId ?? (await stakeholderNamed(actor, input));
    await mindSide(actor, input.role, stakeholderId);
    const id = newId();
    await db().insert(t.invitations).values({
      id, workspaceId: actor.workspaceId, role: input.role, stakeholderId, tokenHash,
      expiresAt: new Date(actor.now.getTime() + input.days * DAY_MS), createdAt: actor.now, createdBy: actor.memberId,
    });
    await audit(actor, { event: "created", kind: "invitation", id, field: "role", after: input.role });
    return { id, token };
  });
}

/** The side typed by name for a partner: the stakeholder of that name, or a new one. */
async function stakeholderNamed(actor: Actor, { role, stakeholderName }: InvitationInput): Promise<string | null> {
  if (role !== "partner" || stakeholderName === "") return null;
  const searchText = folded(stakeholderName);
  const known = and(eq(t.stakeholders.workspaceId, actor.workspaceId), eq(t.stakeholders.searchText, searchText), isNull(t.stakeholders.deletedAt));
  const [found] = await db().select({ id: t.stakeholders.id }).from(t.stakeholders).where(known);
  if (found) return found.id;
  const made = await create(actor, t.stakeholders, { kind: "stakeholder" }, {
    name: stakeholderName, searchText, engagement: "contacted", engagementOn: actor.today, metOn: actor.today,
  });
  return made.id;
}

/** Takes back an invitation that nobody has used. */
export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  await write(actor.workspaceId, async () => {
    const open = and(eq(t.invitations.workspaceId, actor.workspaceId), eq(t.invitations.id, id), isNull(t.invitations.usedAt), isNull(t.invitations.revokedAt));
    const rows = await db().update(t.invitations).set({ revokedAt: actor.now }).where(open).returning({ id: t.invitations.id });
    if (rows.length === 0) throw new NotFound();
    await audit(actor, { event: "withdrawn", kind: "invitation", id });
  });
}
