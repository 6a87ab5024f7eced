import { and, asc, between, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { addDays } from "#app/platform/day.ts";
import { AGREEMENT_STATES, AGREEMENT_WARNS_DAYS, agreementState } from "./agreement.ts";

const { agreements, agreementParties: parties, stakeholders, programs } = t;

async function agreementsWhere(actor: Actor, where: SQL | undefined) {
  const { id, kind, title, reference, signedOn, untilOn, note, revision } = agreements;
  const rows = await db()
    .select({ id, kind, title, reference, signedOn, untilOn, note, revision, program: { slug: programs.slug, name: programs.name } })
    .from(agreements)
    .innerJoin(programs, eq(programs.id, agreements.programId))
    .where(and(eq(agreements.workspaceId, actor.workspaceId), isNull(agreements.deletedAt), where));
  const bound = await partiesOf(actor, rows.map((row) => row.id));
  return rows
    .map((row) => ({ ...row, state: agreementState(row, actor.today), parties: bound.filter(({ agreementId }) => agreementId === row.id).map(({ id: party, name }) => ({ id: party, name })) }))
    .sort((a, b) => AGREEMENT_STATES.indexOf(a.state) - AGREEMENT_STATES.indexOf(b.state) || (a.untilOn ?? "9999").localeCompare(b.untilOn ?? "9999") || a.title.localeCompare(b.title));
}
export type AgreementRow = Awaited<ReturnType<typeof agreementsWhere>>[number];

async function partiesOf(actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db()
    .select({ agreementId: parties.agreementId, id: stakeholders.id, name: stakeholders.name })
    .from(parties)
    .innerJoin(stakeholders, eq(stakeholders.id, parties.stakeholderId))
    .where(and(eq(parties.workspaceId, actor.workspaceId), inArray(parties.agreementId, [...ids])))
    .orderBy(asc(stakeholders.searchText));
}

/** What was signed, what ended or ends soon first. */
export const agreementsOf = (actor: Actor, programId: string) => agreementsWhere(actor, eq(agreements.programId, programId));

/** The agreements in force that end within the days that warn. */
export const endingAgreements = (actor: Actor, programId: string) =>
  agreementsWhere(actor, and(eq(agreements.programId, programId), isNotNull(agreements.signedOn), between(agreements.untilOn, actor.today, addDays(actor.today, AGREEMENT_WARNS_DAYS))));

export async function agreementsWith(actor: Actor, stakeholderId: string) {
  const bound = db().select({ id: parties.agreementId }).from(parties).where(and(eq(parties.workspaceId, actor.workspaceId), eq(parties.stakeholderId, stakeholderId)));
  return agreementsWhere(actor, inArray(agreements.id, bound));
}
