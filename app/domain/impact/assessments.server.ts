import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** Every assessment of these impacts, oldest revision first. */
export async function assessmentsOf(actor: Actor, impactIds: readonly string[]) {
  if (impactIds.length === 0) return [];
  return db()
    .select()
    .from(t.assessments)
    .where(and(eq(t.assessments.workspaceId, actor.workspaceId), inArray(t.assessments.impactId, [...impactIds])))
    .orderBy(asc(t.assessments.assessmentRevision));
}
export type AssessmentRow = Awaited<ReturnType<typeof assessmentsOf>>[number];
