import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { newId } from "#app/platform/ids.ts";
import { asNear } from "./near-records.server.ts";
import type { Proposed, ProposalSource } from "./proposal.ts";
import { settle, type Settled } from "./settle.ts";

export interface ReadSource {
  programId: string;
  sourceKind: ProposalSource;
  /** The page within the programme, or the response. */
  sourceKey: string;
  /** The import or the response that was read. */
  sourceId: string;
  proposed: readonly Proposed[];
}
export type KeptCounts = { added: number; changed: number; same: number; gone: number };

/** Keeps what a reading proposes: what is new is pending, what was decided stays so unless its words changed, what vanished undecided is gone. */
export async function keepProposals(actor: Actor, read: ReadSource): Promise<KeptCounts> {
  return write(actor.workspaceId, () => keepProposalsStep(actor, read));
}

/** The same, inside the write of another use case. */
export async function keepProposalsStep(actor: Actor, read: ReadSource): Promise<KeptCounts> {
  await find(actor, t.programs, read.programId);
  const settled = settle(await standingOf(actor, read), read.proposed);
  const near = await asNear(actor, [...settled.added, ...settled.changed.map(({ proposed }) => proposed)]);
  await insertAdded(actor, read, settled.added, near);
  for (const { id, proposed, before } of settled.changed) await put(actor, id, { ...asRow(read, near.get(proposed.key) ?? proposed, proposed.position), before, state: "pending", decidedAt: null });
  await refreshSame(actor, read, settled.same);
  for (const ids of inChunks(settled.gone)) await db().update(t.proposals).set({ state: "gone" }).where(mine(actor, ids));
  return { added: settled.added.length, changed: settled.changed.length, same: settled.same.length, gone: settled.gone.length };
}

async function standingOf(actor: Actor, { programId, sourceKind, sourceKey }: ReadSource) {
  const { id, kind, key, position, text, fields, state, before } = t.proposals;
  return db()
    .select({ id, kind, key, position, text, fields, state, before })
    .from(t.proposals)
    .where(and(eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.programId, programId), eq(t.proposals.sourceKind, sourceKind), eq(t.proposals.sourceKey, sourceKey)));
}

const asRow = ({ sourceId }: ReadSource, { kind, key, parentKey, text, fields, line, sourceText, uncertain }: Proposed, position: number) =>
  ({ sourceId, kind, key, parentKey, position, text, fields, line, sourceText, uncertain });

async function insertAdded(actor: Actor, read: ReadSource, added: Settled["added"], near: ReadonlyMap<string, Proposed>): Promise<void> {
  const { programId, sourceKind, sourceKey } = read;
  const common = { workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId, programId, sourceKind, sourceKey };
  for (const some of inChunks(added)) {
    await db().insert(t.proposals).values(some.map((one) => ({ id: newId(), ...common, ...asRow(read, near.get(one.key) ?? one, one.position) })));
  }
}

/** What did not change only moved: said once for all rows, and one by one where the line or the place is another. */
async function refreshSame(actor: Actor, { sourceId }: ReadSource, same: Settled["same"]): Promise<void> {
  for (const some of inChunks(same)) {
    const ids = some.map(({ id }) => id);
    const rows = await db().select().from(t.proposals).where(mine(actor, ids));
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { id, proposed, state } of some) {
      const { position, line, parentKey, sourceText, key } = proposed;
      const now = { position, line, parentKey, sourceText, key, state };
      const row = byId.get(id);
      if (row && isOther(row, now)) await put(actor, id, { ...now, ...asBefore(row, state) });
    }
    await db().update(t.proposals).set({ sourceId }).where(mine(actor, ids));
  }
}

type Row = typeof t.proposals.$inferSelect;
const isOther = (row: Row, now: Partial<Row>): boolean => (Object.keys(now) as (keyof Row)[]).some((name) => row[name] !== now[name]);

/** A change that the text took back: the proposal is again what it was. */
const asBefore = ({ before, state }: Row, next: Row["state"]) => (before && state !== next ? { text: before.text, fields: before.fields, before: null } : {});

const put = (actor: Actor, id: string, values: Partial<typeof t.proposals.$inferInsert>) =>
  db().update(t.proposals).set(values).where(mine(actor, [id]));

const mine = (actor: Actor, ids: readonly string[]) => and(eq(t.proposals.workspaceId, actor.workspaceId), inArray(t.proposals.id, [...ids]));

const CHUNK = 200;
const inChunks = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) => all.slice(i * CHUNK, (i + 1) * CHUNK));
