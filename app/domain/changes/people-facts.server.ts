import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import type { ProgramFacts } from "./program-facts.ts";

/** Those of its pairs, those first met in its iterations, its sponsor and its facilitator, by name. */
export async function stakeholdersOf(actor: Actor, programId: string): Promise<ProgramFacts["stakeholders"]> {
  const { id, name, metOn, originIterationId, searchText, workspaceId, deletedAt } = t.stakeholders;
  const ofPairs = db().select({ id: t.pairs.stakeholderId }).from(t.pairs).where(and(eq(t.pairs.programId, programId), isNull(t.pairs.deletedAt)));
  const ofRoles = db().select({ id: t.programRoles.stakeholderId }).from(t.programRoles).where(eq(t.programRoles.programId, programId));
  const ofIterations = db().select({ id: t.iterations.id }).from(t.iterations).where(eq(t.iterations.programId, programId));
  return db()
    .select({ id, name, metOn })
    .from(t.stakeholders)
    .where(and(eq(workspaceId, actor.workspaceId), isNull(deletedAt), or(inArray(id, ofPairs), inArray(id, ofRoles), inArray(originIterationId, ofIterations))))
    .orderBy(asc(searchText), asc(id));
}

/** The steps of their engagement, oldest first; those added with one have it from the day they were given it. */
export async function engagementsOf(actor: Actor, ids: readonly string[]): Promise<ProgramFacts["engagements"]> {
  if (ids.length === 0) return [];
  const { subjectId, state, on, id, workspaceId, subjectKind } = t.stateChanges;
  const steps = await db()
    .select({ stakeholderId: subjectId, state, on })
    .from(t.stateChanges)
    .where(and(eq(workspaceId, actor.workspaceId), eq(subjectKind, "stakeholder"), inArray(subjectId, [...ids])))
    .orderBy(asc(on), asc(id));
  const now = await db()
    .select({ stakeholderId: t.stakeholders.id, state: t.stakeholders.engagement, on: t.stakeholders.engagementOn })
    .from(t.stakeholders)
    .where(and(eq(t.stakeholders.workspaceId, actor.workspaceId), inArray(t.stakeholders.id, [...ids])));
  const stepped = new Set(steps.map(({ stakeholderId }) => stakeholderId));
  const unstepped = now.flatMap((one) => (one.on && !stepped.has(one.stakeholderId) ? [{ ...one, on: one.on }] : []));
  const known = steps.flatMap(({ state: step, ...rest }) => {
    const one = ENGAGEMENT_STATES.find((name) => name === step);
    return one ? [{ ...rest, state: one }] : [];
  });
  return [...unstepped, ...known];
}
