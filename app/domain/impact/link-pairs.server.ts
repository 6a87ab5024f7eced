import { and, eq, inArray } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit, type Change } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { mustBePairsOf } from "./impact-rules.server.ts";

type Linked = { id: string; programId: string };

/** The pairs of an impact become these; with none it is the whole programme's. */
export async function linkPairs(actor: Actor, input: { impactId: string; pairIds: readonly string[] }): Promise<void> {
  await write(actor.workspaceId, async () => {
    const impact = await find(actor, t.impacts, input.impactId);
    await mustBePairsOf(actor, impact.programId, "pairIds", input.pairIds);
    const before = await pairIdsOf(actor, impact.id);
    await addImpactPairs(actor, impact, input.pairIds.filter((pairId) => !before.includes(pairId)));
    await removeImpactPairs(actor, impact, before.filter((pairId) => !input.pairIds.includes(pairId)));
  });
}

async function pairIdsOf(actor: Actor, impactId: string): Promise<string[]> {
  const rows = await db()
    .select({ pairId: t.impactPairs.pairId })
    .from(t.impactPairs)
    .where(and(eq(t.impactPairs.workspaceId, actor.workspaceId), eq(t.impactPairs.impactId, impactId)));
  return rows.map(({ pairId }) => pairId);
}

/** Inside a transaction; the pairs have been checked. */
export async function addImpactPairs(actor: Actor, impact: Linked, pairIds: readonly string[]): Promise<void> {
  const added = [...new Set(pairIds)];
  if (added.length === 0) return;
  const { workspaceId, now: createdAt, memberId: createdBy } = actor;
  await db().insert(t.impactPairs).values(added.map((pairId) => ({ workspaceId, createdAt, createdBy, impactId: impact.id, pairId })));
  await audit(actor, ...added.map((pairId) => linkChange(impact, "linked", pairId)));
}

async function removeImpactPairs(actor: Actor, impact: Linked, pairIds: readonly string[]): Promise<void> {
  if (pairIds.length === 0) return;
  await db()
    .delete(t.impactPairs)
    .where(and(eq(t.impactPairs.workspaceId, actor.workspaceId), eq(t.impactPairs.impactId, impact.id), inArray(t.impactPairs.pairId, [...pairIds])));
  await audit(actor, ...pairIds.map((pairId) => linkChange(impact, "unlinked", pairId)));
}

const linkChange = (impact: Linked, event: "linked" | "unlinked", pairId: string): Change =>
  ({ event, kind: "impact", id: impact.id, programId: impact.programId, field: "pair", after: pairId });
