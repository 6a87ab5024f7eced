import { and, eq, isNull } from "drizzle-orm";
import { createCookie, data } from "@remix-run/node";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { AuthorizedWorkspaceId } from "#app/domain/access/actor.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";
import type { RoomGuest } from "#app/domain/room/guest.ts";
import type { Language } from "#app/i18n/language.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";
import { env } from "#app/platform/env.ts";
import { countAttempt, tooManyAttempts } from "./attempts.server.ts";
import type { Received } from "./session.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

const WRONG_PER_NETWORK = 100;
const MONTH = 30 * 24 * 3600;

/** The key of a phone: it tells one phone from another, and opens nothing. */
const phoneCookie = (token: string) =>
  createCookie("room_phone", { path: `/room/${token}`, httpOnly: true, sameSite: "lax", maxAge: MONTH, secure: env().cookieSecure });

/** Who holds the link comes in as nobody: no member, no side. An unknown link is not found; too many from one network are refused for a while (429). */
export async function enterRoom({ request, params, context }: Received, language: Language): Promise<RoomGuest> {
  const now = new Date();
  const key = `room:${context.clientAddress}`;
  const token = params.token ?? "";
  const found = await roomAt(token);
  if (!found) {
    if (await tooManyAttempts(key, WRONG_PER_NETWORK, now)) throw data(null, { status: 429 });
    await countAttempt(key, now);
    throw new NotFound();
  }
  const phone: unknown = await phoneCookie(token).parse(request.headers.get("cookie"));
  return guestIn(found, typeof phone === "string" ? hashToken(phone) : null, language, now);
}

/** A key for a phone that has none, and the header that keeps it there. */
export async function newPhone(received: Received): Promise<{ phoneHash: string; cookie: string }> {
  const { token, tokenHash } = newToken();
  return { phoneHash: tokenHash, cookie: await phoneCookie(received.params.token ?? "").serialize(token) };
}

async function roomAt(token: string) {
  const [row] = await db()
    .select({ room: t.rooms, workshop: { title: t.workshops.title, programId: t.workshops.programId }, workspace: t.workspaces })
    .from(t.rooms)
    .innerJoin(t.workspaces, eq(t.workspaces.id, t.rooms.workspaceId))
    .innerJoin(t.workshops, and(eq(t.workshops.id, t.rooms.workshopId), eq(t.workshops.workspaceId, t.rooms.workspaceId), isNull(t.workshops.deletedAt)))
    .where(eq(t.rooms.token, token));
  return row;
}

type Found = NonNullable<Awaited<ReturnType<typeof roomAt>>>;

/** Made here and nowhere else: an actor that the routes of a workspace never see. */
function guestIn({ room, workshop, workspace }: Found, phoneHash: string | null, language: Language, now: Date): RoomGuest {
  return {
    roomId: room.id, workshopId: room.workshopId, programId: workshop.programId, title: workshop.title, demonstration: workspace.demonstration,
    phoneHash, open: room.closedAt === null,
    actor: {
      workspaceId: workspace.id as AuthorizedWorkspaceId, workspaceSlug: workspace.slug, timeZone: workspace.timeZone, accountId: "", memberId: "", token: "",
      role: "partner", stakeholderId: null, name: "", language, now, today: workspace.referenceDate ?? dayIn(workspace.timeZone, now),
    },
  };
}
