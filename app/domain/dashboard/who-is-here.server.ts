import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { ofProgram } from "#app/domain/stakeholder/of-program.server.ts";
import { whoIsHere } from "./who-is-here.ts";

/** Who stands by a programme, since a day. */
export async function whoIsHereIn(actor: Actor, programId: string, since: string | null) {
  const { id, name, engagement, engagementOn, metOn, origin } = t.stakeholders;
  const rows = await db()
    .select({ id, name, engagement, engagementOn, metOn, origin })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), isNull(t.stakeholders.deletedAt), ofProgram(programId)))
    .orderBy(asc(t.stakeholders.searchText), asc(id));
  return whoIsHere(rows.map(({ origin: from, ...row }) => ({ ...row, unplanned: from === "emerged" })), since);
}
