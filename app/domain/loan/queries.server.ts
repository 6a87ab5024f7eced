import { and, desc, eq, inArray, isNull, lte, lt, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addDays } from "#app/platform/day.ts";
import { byReturn, loanState } from "./loan.ts";

const { loans, stakeholders, commitments, programs, observations } = t;

async function loansWhere(actor: Actor, where: SQL | undefined) {
  const { id, what, count, lentOn, dueOn, returnedCount, returnedOn, note, stakeholderId, commitmentId, revision } = loans;
  const rows = await db()
    .select({
      id, what, count, lentOn, dueOn, returnedCount, returnedOn, note, stakeholderId, commitmentId, revision,
      stakeholder: stakeholders.name, commitment: commitments.what, program: { slug: programs.slug, name: programs.name },
    })
    .from(loans)
    .innerJoin(stakeholders, eq(stakeholders.id, stakeholderId))
    .innerJoin(programs, eq(programs.id, loans.programId))
    .leftJoin(commitments, eq(commitments.id, commitmentId))
    .where(and(eq(loans.workspaceId, actor.workspaceId), isNull(loans.deletedAt), where));
  return rows.map((row) => ({ ...row, state: loanState(row, actor.today) })).sort(byReturn);
}
export type LoanRow = Awaited<ReturnType<typeof loansWhere>>[number];

/** What is lent, what is late first, each with the uses seen meanwhile. */
export async function loansOf(actor: Actor, programId: string) {
  const rows = await loansWhere(actor, eq(loans.programId, programId));
  const uses = await usesSeen(actor, rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, uses: uses.filter(({ loanId }) => loanId === row.id).map(({ id, what, on }) => ({ id, what, on })) }));
}

export const loansTo = (actor: Actor, stakeholderId: string) => loansWhere(actor, eq(loans.stakeholderId, stakeholderId));

const RETURN_WARNS_DAYS = 7;

/** The loans of a programme that are late, or due back within a week. */
export const pressingLoans = (actor: Actor, programId: string) =>
  loansWhere(actor, and(eq(loans.programId, programId), lt(loans.returnedCount, loans.count), lte(loans.dueOn, addDays(actor.today, RETURN_WARNS_DAYS))));

async function usesSeen(actor: Actor, loanIds: readonly string[]) {
  if (loanIds.length === 0) return [];
  return db()
    .select({ id: observations.id, loanId: observations.loanId, what: observations.what, on: observations.on })
    .from(observations)
    .where(and(eq(observations.workspaceId, actor.workspaceId), inArray(observations.loanId, [...loanIds]), isNull(observations.deletedAt)))
    .orderBy(desc(observations.on), desc(observations.id));
}
