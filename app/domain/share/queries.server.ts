import { and, count, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { namesOfMembers } from "#app/domain/member/queries.server.ts";
import { dayIn, hourIn } from "#app/platform/day-in-zone.ts";
import { shareState, type ReadingDevice, type ShareState } from "./share.ts";

const SHOWN_OPENINGS = 20;

export interface ShareView {
  id: string;
  label: string;
  state: ShareState;
  /** Days of the workspace. */
  createdOn: string;
  expiresOn: string;
  /** Null when nobody is known. */
  by: string | null;
  openings: number;
  /** The latest, at most 20. */
  latest: { day: string; hour: string; device: ReadingDevice }[];
}

/** The shared links of a programme, the latest first, with when they were opened. */
export async function sharesOf(actor: Actor, programId: string): Promise<ShareView[]> {
  const { id, label, createdAt, createdBy, expiresAt, revokedAt } = t.shareLinks;
  const rows = await db()
    .select({ id, label, createdAt, createdBy, expiresAt, revokedAt })
    .from(t.shareLinks)
    .where(and(eq(t.shareLinks.workspaceId, actor.workspaceId), eq(t.shareLinks.programId, programId)))
    .orderBy(desc(id));
  const names = await namesOfMembers(actor, rows.map((row) => row.createdBy));
  const counts = await openingsOf(actor, rows.map((row) => row.id));
  return Promise.all(rows.map(async (row) => ({
    id: row.id, label: row.label, state: shareState(row, actor.now), createdOn: dayIn(actor.timeZone, row.createdAt), expiresOn: dayIn(actor.timeZone, row.expiresAt),
    by: names.get(row.createdBy) ?? null, openings: counts.get(row.id) ?? 0, latest: counts.has(row.id) ? await latestOpenings(actor, row.id) : [],
  })));
}

async function openingsOf(actor: Actor, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: t.shareOpenings.shareId, openings: count() })
    .from(t.shareOpenings)
    .where(and(eq(t.shareOpenings.workspaceId, actor.workspaceId), inArray(t.shareOpenings.shareId, [...ids])))
    .groupBy(t.shareOpenings.shareId);
  return new Map(rows.map(({ id, openings }) => [id, openings]));
}

async function latestOpenings(actor: Actor, shareId: string): Promise<ShareView["latest"]> {
  const { at, device, id } = t.shareOpenings;
  const rows = await db()
    .select({ at, device })
    .from(t.shareOpenings)
    .where(and(eq(t.shareOpenings.workspaceId, actor.workspaceId), eq(t.shareOpenings.shareId, shareId)))
    .orderBy(desc(id))
    .limit(SHOWN_OPENINGS);
  return rows.map((row) => ({ day: dayIn(actor.timeZone, row.at), hour: hourIn(actor.timeZone, row.at), device: row.device }));
}
