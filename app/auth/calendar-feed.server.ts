import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import { authorizeMember } from "./require-member.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

const FEEDS_PER_MEMBER = 20;
const WRONG_PER_NETWORK = 100;

/** An address that a calendar asks for the member's dates, or a programme's; its token is known now and never again. */
export async function createFeed(actor: Actor, { programId }: { programId: string | null }): Promise<{ id: string; token: string }> {
  const { token, tokenHash } = newToken();
  return write(actor.workspaceId, async () => {
    if (programId) await find(actor, t.programs, programId);
    const standing = and(eq(t.calendarFeeds.workspaceId, actor.workspaceId), eq(t.calendarFeeds.memberId, actor.memberId), isNull(t.calendarFeeds.revokedAt));
    if ((await db().$count(t.calendarFeeds, standing)) >= FEEDS_PER_MEMBER) throw refusal("", "calendarTooMany", { max: FEEDS_PER_MEMBER });
    const id = newId();
    await db().insert(t.calendarFeeds).values({ id, workspaceId: actor.workspaceId, memberId: actor.memberId, programId, tokenHash, createdAt: actor.now });
    await audit(actor, { event: "created", kind: "calendar-feed", id, programId });
    return { id, token };
  });
}

/** Takes one of one's own addresses back: it answers nothing from now on. */
export async function revokeFeed(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const own = and(eq(t.calendarFeeds.workspaceId, actor.workspaceId), eq(t.calendarFeeds.memberId, actor.memberId), eq(t.calendarFeeds.id, id), isNull(t.calendarFeeds.revokedAt));
    const [row] = await db().update(t.calendarFeeds).set({ revokedAt: actor.now }).where(own).returning({ programId: t.calendarFeeds.programId });
    if (!row) throw new NotFound();
    await audit(actor, { event: "withdrawn", kind: "calendar-feed", id, programId: row.programId });
  });
}

/** Who stands behind an address, as they are today: gone, or no longer one who may, it is not found. Null after too many wrong ones. */
export async function openFeed({ token, network, now }: { token: string; network: string; now: Date }): Promise<{ actor: Actor; programId: string | null } | null> {
  const key = `calendar:${network}`;
  if (await tooManyAttempts(key, WRONG_PER_NETWORK, now)) return null;
  const [row] = await db()
    .select({ programId: t.calendarFeeds.programId, id: t.accounts.id, name: t.accounts.name, language: t.accounts.language, slug: t.workspaces.slug })
    .from(t.calendarFeeds)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.calendarFeeds.workspaceId))
    .innerJoin(t.members, and(eq(t.members.id, t.calendarFeeds.memberId), eq(t.members.workspaceId, t.calendarFeeds.workspaceId)))
    .innerJoin(t.accounts, eq(t.accounts.id, t.members.accountId))
    .where(and(eq(t.calendarFeeds.tokenHash, hashToken(token)), isNull(t.calendarFeeds.revokedAt)));
  if (!row) {
    await countAttempt(key, now);
    throw new NotFound();
  }
  const actor = await authorizeMember(row, row.slug, now);
  if (!can(actor.role, "calendar:own")) throw new NotFound();
  return { actor, programId: row.programId };
}
