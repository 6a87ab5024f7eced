import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { LevelTrendSpec } from "#app/domain/chart/level-trend.ts";
import { mayRead } from "#app/domain/disclosure/disclosure.ts";
import { assessmentsOf } from "./assessments.server.ts";
import { levelTrend } from "./level-trend.ts";

/** How benefits and risks moved in each of these programmes, in three reads for all of them. For those who read all of it. */
export async function trendsOfPrograms(actor: Actor, programIds: readonly string[]): Promise<Map<string, LevelTrendSpec>> {
  if (programIds.length === 0) return new Map();
  const [impacts, versions] = [await impactsIn(actor, programIds), await versionsIn(actor, programIds)];
  const assessments = await assessmentsOf(actor, impacts.map(({ id }) => id));
  return new Map(programIds.map((programId) => {
    const mine = impacts.filter((impact) => impact.programId === programId);
    const ids = new Set(mine.map(({ id }) => id));
    return [programId, levelTrend({
      impacts: mine, versions: versions.filter((version) => version.programId === programId), assessments: assessments.filter(({ impactId }) => ids.has(impactId)),
    })];
  }));
}

async function impactsIn(actor: Actor, programIds: readonly string[]) {
  const rows = await db().select().from(t.impacts)
    .where(and(eq(t.impacts.workspaceId, actor.workspaceId), inArray(t.impacts.programId, [...programIds]), isNull(t.impacts.deletedAt)))
    .orderBy(asc(t.impacts.number));
  return rows.filter((impact) => mayRead(actor.role, impact.disclosure));
}

async function versionsIn(actor: Actor, programIds: readonly string[]) {
  return db().select().from(t.resourceVersions)
    .where(and(eq(t.resourceVersions.workspaceId, actor.workspaceId), inArray(t.resourceVersions.programId, [...programIds]), isNull(t.resourceVersions.deletedAt)))
    .orderBy(asc(t.resourceVersions.position));
}
