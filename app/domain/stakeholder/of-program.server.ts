import { and, eq, inArray, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";

/** The stakeholders of a programme, as a condition on their table: of its pairs, its roles, its accounts and its commitments, and those first met in one of its iterations. */
export function ofProgram(programId: string): SQL | undefined {
  const { pairs, programRoles, iterations, commitments, lossCeilings, stakeholders } = t;
  const iterationIds = db().select({ id: iterations.id }).from(iterations).where(eq(iterations.programId, programId));
  const among = [
    db().select({ id: pairs.stakeholderId }).from(pairs).where(and(eq(pairs.programId, programId), isNull(pairs.deletedAt))),
    db().select({ id: programRoles.stakeholderId }).from(programRoles).where(and(eq(programRoles.programId, programId), isNotNull(programRoles.stakeholderId))),
    db().select({ id: commitments.stakeholderId }).from(commitments).where(and(eq(commitments.programId, programId), isNull(commitments.deletedAt))),
    db().select({ id: lossCeilings.stakeholderId }).from(lossCeilings).where(inArray(lossCeilings.iterationId, iterationIds)),
  ];
  return or(...among.map((ids) => inArray(stakeholders.id, ids)), inArray(stakeholders.originIterationId, iterationIds));
}
