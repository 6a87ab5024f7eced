import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import { isUniqueViolation } from "#db/unique-violation.ts";
import type { Role } from "#app/domain/access/permissions.ts";
import { linkState, type LinkState } from "#app/domain/member/member.ts";
import { conflict, NotFound } from "#app/domain/refusal/refusal.ts";
import { addMember } from "#app/domain/workspace/add-member.server.ts";
import { hashPassword } from "./passwords.server.ts";
import { insertAccount, type NewAccount } from "./sign-up.server.ts";
import { hashToken } from "./tokens.server.ts";

export interface Invitation {
  id: string;
  workspaceId: string;
  workspaceSlug: string;
  workspaceName: string;
  role: Role;
  stakeholderId: string | null;
  state: LinkState;
}

/** The invitation behind a link, or NotFound. */
export async function invitationAt(token: string, now: Date): Promise<Invitation> {
  const [row] = await db()
    .select({ invitation: t.invitations, slug: t.workspaces.slug, name: t.workspaces.name })
    .from(t.invitations)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.invitations.workspaceId))
    .where(eq(t.invitations.tokenHash, hashToken(token)));
  if (!row) throw new NotFound();
  const { id, workspaceId, role, stakeholderId } = row.invitation;
  return { id, workspaceId, role, stakeholderId, workspaceSlug: row.slug, workspaceName: row.name, state: linkState(row.invitation, now) };
}

/** Someone with an account joins. Refuses a link that is no longer open, and someone who is a member already. */
export async function acceptInvitation(account: { id: string; name: string }, token: string, now: Date): Promise<{ workspaceSlug: string }> {
  const { workspaceId } = await invitationAt(token, now);
  return write(workspaceId, async () => {
    const [member] = await db().select().from(t.members).where(and(eq(t.members.workspaceId, workspaceId), eq(t.members.accountId, account.id)));
    if (member && member.leftAt === null) throw conflict("", "alreadyMember");
    const used = await useInvitation(token, now);
    if (member) await comeBack(member, used, now);
    else await addMember({ workspaceId, account, role: used.role, stakeholderId: used.stakeholderId }, now);
    return { workspaceSlug: used.workspaceSlug };
  });
}

/** Someone without an account makes one and joins. Refuses an address that has an account: its owner signs in first. */
export async function joinWithNewAccount(input: NewAccount, token: string, now: Date): Promise<{ accountId: string; workspaceSlug: string }> {
  const { workspaceId } = await invitationAt(token, now);
  const passwordHash = await hashPassword(input.password);
  try {
    return await write(workspaceId, async () => {
      const used = await useInvitation(token, now);
      const account = await insertAccount(input, passwordHash, now);
      await addMember({ workspaceId, account, role: used.role, stakeholderId: used.stakeholderId }, now);
      return { accountId: account.id, workspaceSlug: used.workspaceSlug };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw conflict("email", "emailTaken");
    throw error;
  }
}

const GONE = { used: "invitationUsed", revoked: "invitationRevoked", expired: "invitationExpired" } as const;

/** Marks the invitation as used; of two people at once the second finds it used. Called inside the write that adds the member. */
async function useInvitation(token: string, now: Date): Promise<Invitation> {
  const invitation = await invitationAt(token, now);
  if (invitation.state !== "open") throw conflict("", GONE[invitation.state]);
  const rows = await db()
    .update(t.invitations)
    .set({ usedAt: now })
    .where(and(eq(t.invitations.id, invitation.id), isNull(t.invitations.usedAt), isNull(t.invitations.revokedAt)))
    .returning({ id: t.invitations.id });
  if (rows.length === 0) throw conflict("", "invitationUsed");
  return invitation;
}

/** Who left and comes back keeps the token, so that the journal speaks of one person. */
async function comeBack(member: { id: string; token: string; revision: number }, { workspaceId, role, stakeholderId }: Invitation, now: Date): Promise<void> {
  await db()
    .update(t.members)
    .set({ role, stakeholderId, leftAt: null, joinedAt: now, revision: member.revision + 1 })
    .where(and(eq(t.members.workspaceId, workspaceId), eq(t.members.id, member.id)));
  await db().insert(t.auditEntries).values({
    workspaceId, at: now, actorToken: member.token, event: "joined", subjectKind: "member", subjectId: member.id, field: "role", after: role,
  });
}
