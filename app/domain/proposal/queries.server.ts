import { and, asc, count, eq, inArray, isNotNull, ne, or, type SQL } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { changedFields } from "./changed-fields.ts";
import { orderOf, PROPOSAL_KINDS, said, type ProposalKind, type ProposalState } from "./proposal.ts";

export interface ProposalFilter {
  /** The page of a report, or a response. */
  source?: string | null;
  kind?: ProposalKind | null;
  state: ProposalState;
}

const { proposals } = t;

function within(actor: Actor, programId: string, { source, kind, state }: ProposalFilter): SQL | undefined {
  return and(
    eq(proposals.workspaceId, actor.workspaceId), eq(proposals.programId, programId), eq(proposals.state, state),
    kind ? eq(proposals.kind, kind) : undefined, source ? or(eq(proposals.sourceKey, source), eq(proposals.sourceId, source)) : undefined,
  );
}

/** One page of the proposals in a state, by kind then in the order of the text. */
export async function proposalsOf(actor: Actor, programId: string, filter: ProposalFilter, page: { offset: number; limit: number }) {
  const ranks = await db()
    .select({ id: proposals.id, kind: proposals.kind, position: proposals.position, sourceKey: proposals.sourceKey })
    .from(proposals)
    .where(within(actor, programId, filter))
    .orderBy(asc(proposals.sourceKey), asc(proposals.position));
  const wanted = ranks.sort((a, b) => orderOf(a.kind) - orderOf(b.kind)).slice(page.offset, page.offset + page.limit);
  const rows = await rowsById(actor, wanted.map(({ id }) => id));
  const parents = await parentTexts(actor, programId, rows.flatMap((row) => (row.parentKey ? [row.parentKey] : [])));
  return { total: ranks.length, rows: rows.map((row) => viewOf(row, parents)) };
}

type Row = typeof proposals.$inferSelect;

async function rowsById(actor: Actor, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  const rows = await db().select().from(proposals).where(and(eq(proposals.workspaceId, actor.workspaceId), inArray(proposals.id, [...ids])));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const viewOf = (row: Row, parents: ReadonlyMap<string, string>) => ({
  id: row.id, kind: row.kind, text: row.text, fields: row.fields, line: row.line, sourceText: row.sourceText, uncertain: row.uncertain, state: row.state,
  parent: row.parentKey ? (parents.get(`${row.sourceKey} ${row.parentKey}`) ?? null) : null,
  before: row.before ? { text: row.before.text, changed: changedFields(row.before.fields, row.fields) } : null,
  again: row.before !== null && row.recordId !== null,
  record: row.recordKind && row.recordId ? { kind: row.recordKind, id: row.recordId } : null,
  near: row.uncertain === "same-as" ? { id: said(row.fields, "nearId"), name: said(row.fields, "nearName") } : null,
});
export type ProposalView = ReturnType<typeof viewOf>;

async function parentTexts(actor: Actor, programId: string, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db()
    .select({ sourceKey: proposals.sourceKey, key: proposals.key, text: proposals.text })
    .from(proposals)
    .where(and(eq(proposals.workspaceId, actor.workspaceId), eq(proposals.programId, programId), or(eq(proposals.kind, "action"), eq(proposals.kind, "question"))));
  return new Map(rows.map(({ sourceKey, key, text }) => [`${sourceKey} ${key}`, text]));
}

/** How many proposals of each kind, in a state; only those there are. */
export async function proposalCounts(actor: Actor, programId: string, filter: Omit<ProposalFilter, "kind">): Promise<{ kind: ProposalKind; n: number }[]> {
  const rows = await db().select({ kind: proposals.kind, n: count() }).from(proposals).where(within(actor, programId, filter)).groupBy(proposals.kind);
  return rows.sort((a, b) => orderOf(a.kind) - orderOf(b.kind));
}

/** Which of the pending ones are meant: all, or those that ask nothing. */
export async function pendingIds(actor: Actor, programId: string, filter: Omit<ProposalFilter, "state">, certainOnly: boolean): Promise<string[]> {
  const rows = await db().select({ id: proposals.id, uncertain: proposals.uncertain }).from(proposals).where(within(actor, programId, { ...filter, state: "pending" }));
  return rows.filter(({ uncertain }) => !certainOnly || uncertain === null).map(({ id }) => id);
}

/** What was accepted from a page, and its last import does not say any more. */
export async function droppedSince(actor: Actor, programId: string, source: string, lastImportId: string): Promise<{ id: string; text: string; kind: ProposalKind }[]> {
  return db()
    .select({ id: proposals.id, text: proposals.text, kind: proposals.kind })
    .from(proposals)
    .where(and(within(actor, programId, { source, state: "accepted" }), eq(proposals.sourceKind, "report"), ne(proposals.sourceId, lastImportId), isNotNull(proposals.recordId)))
    .orderBy(asc(proposals.position));
}

export const isProposalKind = (word: string): word is ProposalKind => (PROPOSAL_KINDS as readonly string[]).includes(word);
