import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { conflict, NotFound } from "#app/domain/refusal/refusal.ts";
import type { ProposalRow } from "./records/taking.server.ts";

/** What is of ours and not decided yet; one that somebody decided meanwhile is left as it is, unless it stands alone. */
export async function decidable(actor: Actor, ids: readonly string[]): Promise<ProposalRow[]> {
  const wanted = [...new Set(ids)];
  const found: ProposalRow[] = [];
  for (let at = 0; at < wanted.length; at += 500) {
    found.push(...(await db().select().from(t.proposals).where(and(eq(t.proposals.workspaceId, actor.workspaceId), inArray(t.proposals.id, wanted.slice(at, at + 500))))));
  }
  if (found.length !== wanted.length) throw new NotFound();
  const pending = found.filter(({ state }) => state === "pending");
  if (pending.length === 0 && found.length > 0) throw conflict("", "proposalDecided");
  return pending;
}

export async function settleRow(actor: Actor, id: string, values: Partial<typeof t.proposals.$inferInsert>): Promise<void> {
  await db().update(t.proposals).set({ ...values, before: null, decidedAt: actor.now }).where(and(eq(t.proposals.workspaceId, actor.workspaceId), eq(t.proposals.id, id)));
}
