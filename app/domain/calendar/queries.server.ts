import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dayIn } from "#app/platform/day-in-zone.ts";

/** The member's own addresses that still answer, the earliest first. */
export async function feedsOf(actor: Actor): Promise<{ id: string; program: string | null; createdOn: string }[]> {
  const { id, createdAt, workspaceId, memberId, revokedAt, programId } = t.calendarFeeds;
  const rows = await db()
    .select({ id, createdAt, program: t.programs.name })
    .from(t.calendarFeeds)
    .leftJoin(t.programs, and(eq(t.programs.id, programId), eq(t.programs.workspaceId, actor.workspaceId)))
    .where(and(eq(workspaceId, actor.workspaceId), eq(memberId, actor.memberId), isNull(revokedAt)))
    .orderBy(asc(id));
  return rows.map((row) => ({ id: row.id, program: row.program, createdOn: dayIn(actor.timeZone, row.createdAt) }));
}
