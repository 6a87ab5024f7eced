import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor, AuthorizedWorkspaceId } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { NewShare } from "#app/domain/share/schema.ts";
import { shareState, type ReadingDevice, type ShareState } from "#app/domain/share/share.ts";
import type { Language } from "#app/i18n/language.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { newId } from "#app/platform/ids.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

const DAY_MS = 24 * 3_600_000;
const WRONG_PER_NETWORK = 100;

/** A link to the executive page of a programme; its token is known now and never again. */
export async function createShare(actor: Actor, programId: string, { label, days }: NewShare): Promise<{ id: string; token: string }> {
  const { token, tokenHash } = newToken();
  return write(actor.workspaceId, async () => {
    await find(actor, t.programs, programId);
    const id = newId();
    await db().insert(t.shareLinks).values({
      id, workspaceId: actor.workspaceId, programId, label, tokenHash,
      expiresAt: new Date(actor.now.getTime() + days * DAY_MS), createdAt: actor.now, createdBy: actor.memberId,
    });
    await audit(actor, { event: "created", kind: "share", id, programId, field: "label", after: label });
    return { id, token };
  });
}

/** Takes a link back: whoever opens it from now on sees nothing. */
export async function revokeShare(actor: Actor, { id }: { id: string }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const standing = and(eq(t.shareLinks.workspaceId, actor.workspaceId), eq(t.shareLinks.id, id), isNull(t.shareLinks.revokedAt));
    const [row] = await db().update(t.shareLinks).set({ revokedAt: actor.now }).where(standing).returning({ programId: t.shareLinks.programId });
    if (!row) throw new NotFound();
    await audit(actor, { event: "withdrawn", kind: "share", id, programId: row.programId });
  });
}

/** What a link opens, or why it opens nothing. */
export type SharedReading =
  | { state: Exclude<ShareState, "open"> | "too-many" }
  | { state: "open"; reader: Actor; programSlug: string; expiresOn: string; demonstration: boolean };

export interface Reading {
  token: string;
  /** Where the request came from: too many wrong tokens from there are refused for a while. */
  network: string;
  language: Language;
  now: Date;
  /** Noted with the opening; null when the page is only drawn again. */
  device: ReadingDevice | null;
}

/** Who holds the link reads as a viewer of that programme's page, and is nobody: no member, no side. Notes the opening. */
export async function openShare({ token, network, language, now, device }: Reading): Promise<SharedReading> {
  const key = `share:${network}`;
  if (await tooManyAttempts(key, WRONG_PER_NETWORK, now)) return { state: "too-many" };
  const found = await shareAt(token);
  if (!found) {
    await countAttempt(key, now);
    throw new NotFound();
  }
  const { share, workspace, programSlug } = found;
  const state = shareState(share, now);
  if (state !== "open") return { state };
  if (device) await noteOpening(share, device, now);
  return {
    state, programSlug, expiresOn: dayIn(workspace.timeZone, share.expiresAt), demonstration: workspace.demonstration,
    reader: readerIn(workspace, language, now),
  };
}

async function shareAt(token: string) {
  const [row] = await db()
    .select({ share: t.shareLinks, workspace: t.workspaces, programSlug: t.programs.slug })
    .from(t.shareLinks)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.shareLinks.workspaceId))
    .innerJoin(t.programs, and(eq(t.programs.id, t.shareLinks.programId), eq(t.programs.workspaceId, t.shareLinks.workspaceId)))
    .where(eq(t.shareLinks.tokenHash, hashToken(token)));
  return row;
}

const noteOpening = ({ id, workspaceId }: { id: string; workspaceId: string }, device: ReadingDevice, at: Date) =>
  write(workspaceId, () => db().insert(t.shareOpenings).values({ workspaceId, shareId: id, at, device }));

/** Made here and nowhere else: an actor that the routes of a workspace never see. */
function readerIn(workspace: typeof t.workspaces.$inferSelect, language: Language, now: Date): Actor {
  return {
    workspaceId: workspace.id as AuthorizedWorkspaceId, workspaceSlug: workspace.slug, timeZone: workspace.timeZone, accountId: "", memberId: "", token: "",
    role: "viewer", stakeholderId: null, name: "", language, now, today: workspace.referenceDate ?? dayIn(workspace.timeZone, now),
  };
}
