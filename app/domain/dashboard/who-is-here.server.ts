import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { ofProgram } from "#app/domain/stakeholder/of-program.server.ts";
import { whoIsHere, type Presence } from "./who-is-here.ts";

/** Who stands by a programme, since a day. */
export async function whoIsHereIn(actor: Actor, programId: string, since: string | null) {
  return whoIsHere(await presencesIn(actor, programId), since);
}

/** The stakeholders of a programme, by name. */
export async function presencesIn(actor: Actor, programId: string): Promise<Presence[]> {
  const { id, name, engagement, engagementOn, metOn, origin } = t.stakeholders;
  const rows = await db()
    .select({ id, name, engagement, engagementOn, metOn, origin })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), isNull(t.stakeholders.deletedAt), ofProgram(programId)))
    .orderBy(asc(t.stakeholders.searchText), asc(id));
  return rows.map(({ origin: from, ...row }) => ({ ...row, unplanned: from === "emerged" }));
}
