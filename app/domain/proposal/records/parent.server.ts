import { and, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { ProposalRow, Taking } from "./taking.server.ts";

const within = ({ actor, source }: Taking) => and(
  eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, source.programId),
  eq(t.proposals.sourceKind, source.sourceKind), eq(t.proposals.sourceKey, source.sourceKey), eq(t.proposals.state, "accepted"),
);

/** The record that the proposal above became, once it was accepted. */
export async function parentOf(taking: Taking, { parentKey }: Pick<ProposalRow, "parentKey">): Promise<string | null> {
  if (!parentKey) return null;
  const [row] = await db().select({ id: t.proposals.recordId }).from(t.proposals).where(and(within(taking), eq(t.proposals.key, parentKey)));
  return row?.id ?? null;
}

/** The records of the proposals below that were accepted before it. */
export async function childrenOf(taking: Taking, { key }: Pick<ProposalRow, "key">): Promise<string[]> {
  const rows = await db().select({ id: t.proposals.recordId }).from(t.proposals).where(and(within(taking), eq(t.proposals.parentKey, key)));
  return rows.flatMap(({ id }) => (id ? [id] : []));
}

/** Who was there, and who led, among the persons accepted before the event. */
export async function acceptedPeople(taking: Taking): Promise<{ present: string[]; facilitator: string | null }> {
  const rows = await db().select({ id: t.proposals.recordId, fields: t.proposals.fields }).from(t.proposals).where(and(within(taking), eq(t.proposals.kind, "person")));
  const present = rows.flatMap(({ id, fields }) => (id && fields.present === true ? [id] : []));
  return { present, facilitator: rows.find(({ fields }) => fields.facilitator === true)?.id ?? null };
}
