import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { linkState } from "#app/domain/member/member.ts";
import { memberOfId, mustStillOwn } from "#app/domain/member/owners.server.ts";
import { conflict, NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { hashPassword } from "./passwords.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

const LASTS_MS = 24 * 3_600_000;

/**
 * A link that lets whoever holds it choose a new password for a member: 24 hours, used once, journaled. Refused when the
 * account is also a member where this owner does not own: the link would open that workspace too.
 */
export async function createResetLink(actor: Actor, memberId: string): Promise<{ token: string }> {
  const { token, tokenHash } = newToken();
  return write(actor.workspaceId, async () => {
    await mustStillOwn(actor);
    const member = await memberOfId(actor, memberId);
    if (!(await ownsEveryWorkspaceOf(actor.accountId, member.accountId))) throw refusal("", "resetElsewhere");
    await db().insert(t.resetLinks).values({
      id: newId(), accountId: member.accountId, workspaceId: actor.workspaceId, tokenHash,
      expiresAt: new Date(actor.now.getTime() + LASTS_MS), createdBy: actor.memberId,
    });
    await audit(actor, { event: "asked", kind: "account", id: member.id });
    return { token };
  });
}

async function ownsEveryWorkspaceOf(ownerAccountId: string, accountId: string): Promise<boolean> {
  const present = (id: string) => and(eq(t.members.accountId, id), isNull(t.members.leftAt));
  const owned = await db().select({ id: t.members.workspaceId }).from(t.members).where(and(present(ownerAccountId), eq(t.members.role, "owner")));
  const ids = new Set(owned.map(({ id }) => id));
  const memberships = await db().select({ id: t.members.workspaceId }).from(t.members).where(present(accountId));
  return memberships.every(({ id }) => ids.has(id));
}

/** The link as it stands, or NotFound. */
export async function resetLinkAt(token: string, now: Date) {
  const [link] = await db().select().from(t.resetLinks).where(eq(t.resetLinks.tokenHash, hashToken(token)));
  if (!link) throw new NotFound();
  const { id, accountId, workspaceId, createdBy } = link;
  return { id, accountId, workspaceId, createdBy, state: linkState(link, now) };
}

/** Sets the password, ends every session and every other link of the account. Refuses a link used, expired, or too wide by now. */
export async function resetPassword(token: string, password: string, now: Date): Promise<{ accountId: string }> {
  const { workspaceId } = await resetLinkAt(token, now);
  const passwordHash = await hashPassword(password);
  return write(workspaceId, async () => {
    const link = await resetLinkAt(token, now);
    if (link.state !== "open") throw conflict("", link.state === "used" ? "resetUsed" : "resetExpired");
    const member = await mustStillServe(link);
    await db().update(t.accounts).set({ passwordHash }).where(eq(t.accounts.id, link.accountId));
    await db().update(t.resetLinks).set({ usedAt: now }).where(and(eq(t.resetLinks.accountId, link.accountId), isNull(t.resetLinks.usedAt)));
    await db().delete(t.sessions).where(eq(t.sessions.accountId, link.accountId));
    await db().insert(t.auditEntries).values({
      workspaceId, at: now, actorToken: member.token, event: "password-reset", subjectKind: "account", subjectId: member.id,
    });
    return { accountId: link.accountId };
  });
}

/** A day has passed since the link was made: the account may have joined elsewhere, its maker may own no longer. */
async function mustStillServe(link: { accountId: string; workspaceId: string; createdBy: string }) {
  const inside = and(eq(t.members.workspaceId, link.workspaceId), isNull(t.members.leftAt));
  const [maker] = await db().select().from(t.members).where(and(inside, eq(t.members.id, link.createdBy), eq(t.members.role, "owner")));
  const [member] = await db().select().from(t.members).where(and(inside, eq(t.members.accountId, link.accountId)));
  if (!maker || !member || !(await ownsEveryWorkspaceOf(maker.accountId, link.accountId))) throw conflict("", "resetExpired");
  return member;
}
