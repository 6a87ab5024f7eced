import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find, mustBeOurs } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";

type Request = { itemId: string; pairId: string };
type Threat = { itemId: string; impactId: string };

/** A pair asks for an item; asking twice is asking once. Refuses a pair of another programme. */
export async function requestOpening(actor: Actor, { itemId, pairId }: Request): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, itemId);
    await mustBeOurs(actor, t.pairs, "pairId", [pairId]);
    const pair = await find(actor, t.pairs, pairId);
    if (pair.programId !== item.programId) throw refusal("pairId", "notOneOfOurs");
    const added = await db()
      .insert(t.openingRequests)
      .values({ ...made(actor), openingItemId: itemId, pairId })
      .onConflictDoNothing()
      .returning({ id: t.openingRequests.id });
    if (added.length > 0) await audit(actor, { event: "linked", kind: "opening-item", id: itemId, programId: item.programId, field: "pair", after: pairId });
  });
}

export async function withdrawOpeningRequest(actor: Actor, { itemId, pairId }: Request): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, itemId);
    const gone = await db()
      .delete(t.openingRequests)
      .where(and(eq(t.openingRequests.workspaceId, actor.workspaceId), eq(t.openingRequests.openingItemId, itemId), eq(t.openingRequests.pairId, pairId)))
      .returning({ id: t.openingRequests.id });
    if (gone.length > 0) await audit(actor, { event: "unlinked", kind: "opening-item", id: itemId, programId: item.programId, field: "pair", before: pairId });
  });
}

/** A risk of opening an item. Refuses a benefit, or a risk of another programme. */
export async function linkOpeningRisk(actor: Actor, { itemId, impactId }: Threat): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, itemId);
    await mustBeOurs(actor, t.impacts, "impactId", [impactId]);
    const risk = await find(actor, t.impacts, impactId);
    if (risk.programId !== item.programId || risk.kind !== "risk") throw refusal("impactId", "onlyRisksThreatenOpening");
    const added = await db()
      .insert(t.openingRisks)
      .values({ ...made(actor), openingItemId: itemId, impactId })
      .onConflictDoNothing()
      .returning({ id: t.openingRisks.id });
    if (added.length > 0) await audit(actor, { event: "linked", kind: "opening-item", id: itemId, programId: item.programId, field: "risk", after: impactId });
  });
}

export async function unlinkOpeningRisk(actor: Actor, { itemId, impactId }: Threat): Promise<void> {
  await write(actor.workspaceId, async () => {
    const item = await find(actor, t.openingItems, itemId);
    const gone = await db()
      .delete(t.openingRisks)
      .where(and(eq(t.openingRisks.workspaceId, actor.workspaceId), eq(t.openingRisks.openingItemId, itemId), eq(t.openingRisks.impactId, impactId)))
      .returning({ id: t.openingRisks.id });
    if (gone.length > 0) await audit(actor, { event: "unlinked", kind: "opening-item", id: itemId, programId: item.programId, field: "risk", before: impactId });
  });
}

const made = ({ workspaceId, now, memberId }: Actor) => ({ workspaceId, createdAt: now, createdBy: memberId });
