import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";

const { commitments, stakeholders, programs } = t;

async function commitmentsWhere(actor: Actor, where: SQL | undefined) {
  const { id, what, constraint, state, stateOn, unit, amount, revision } = commitments;
  // Outside the team one sees only those of one's own side.
  const own = can(actor.role, "program:read") ? undefined : eq(commitments.stakeholderId, actor.stakeholderId ?? "");
  return db()
    .select({ id, what, constraint, state, stateOn, unit, amount, revision, stakeholder: { id: stakeholders.id, name: stakeholders.name }, program: { slug: programs.slug, name: programs.name, currency: programs.currency } })
    .from(commitments)
    .innerJoin(stakeholders, eq(stakeholders.id, commitments.stakeholderId))
    .innerJoin(programs, eq(programs.id, commitments.programId))
    .where(and(eq(commitments.workspaceId, actor.workspaceId), isNull(commitments.deletedAt), own, where))
    .orderBy(desc(commitments.stateOn), desc(id));
}
export type CommitmentRow = Awaited<ReturnType<typeof commitmentsWhere>>[number];

export const commitmentsOfProgram = (actor: Actor, programId: string) => commitmentsWhere(actor, eq(commitments.programId, programId));
export const commitmentsOfStakeholder = (actor: Actor, stakeholderId: string) => commitmentsWhere(actor, eq(commitments.stakeholderId, stakeholderId));
