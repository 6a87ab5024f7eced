import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { lossByActor } from "#app/domain/affordable-loss/queries.server.ts";
import type { LossByActor } from "#app/domain/affordable-loss/loss-rows.ts";
import { standingDecisions } from "./decision.ts";

export interface Overrun {
  stakeholderId: string;
  actor: string;
  unit: LossUnit;
  /** What sticks out, in the unit's smallest part. */
  over: number;
  /** A decision was taken on it since it reached that size: raised, or not raised with a reason. */
  decided: boolean;
  ceilingId: string | null;
  requestId: string | null;
}

/** What sticks out of the ceilings of an iteration. Any further spending makes a decided overrun undecided again. */
export async function overrunsOf(actor: Actor, iterationId: string): Promise<Overrun[]> {
  return overrunsIn(actor, iterationId, await lossByActor(actor, iterationId));
}

/** The same, of losses that the page has read. */
export async function overrunsIn(actor: Actor, iterationId: string, { rows }: LossByActor): Promise<Overrun[]> {
  const [decided, requests] = [await engagedWhenDecided(actor, iterationId), await openCeilingRequests(actor, iterationId)];
  return rows.flatMap((row) => LOSS_UNITS.flatMap((unit): Overrun[] => {
    const { position, ceiling } = row[unit];
    if (position.overrun === 0) return [];
    const account = `${row.stakeholderId} ${unit}`;
    const engaged = position.used.known + position.open.known;
    return [{
      stakeholderId: row.stakeholderId, actor: row.name, unit, over: position.overrun, ceilingId: ceiling?.id ?? null,
      decided: engaged <= (decided.get(account) ?? -1), requestId: requests.get(account) ?? null,
    }];
  }));
}

/** By account, the most that had been engaged when a decision that stands was taken on its ceiling. */
async function engagedWhenDecided(actor: Actor, iterationId: string): Promise<Map<string, number>> {
  const { decisions, lossCeilings } = t;
  const rows = await db()
    .select({ decision: decisions, stakeholderId: lossCeilings.stakeholderId, unit: lossCeilings.unit })
    .from(decisions)
    .innerJoin(lossCeilings, eq(lossCeilings.id, decisions.subjectId))
    .where(and(eq(decisions.workspaceId, actor.workspaceId), eq(decisions.iterationId, iterationId), eq(decisions.subjectKind, "ceiling")))
    .orderBy(asc(decisions.id));
  const standing = new Set(standingDecisions(rows.map((row) => row.decision)).map(({ id }) => id));
  const most = new Map<string, number>();
  for (const { decision, stakeholderId, unit } of rows) {
    if (!standing.has(decision.id) || decision.engaged === null) continue;
    const account = `${stakeholderId} ${unit}`;
    most.set(account, Math.max(most.get(account) ?? 0, decision.engaged));
  }
  return most;
}

async function openCeilingRequests(actor: Actor, iterationId: string): Promise<Map<string, string>> {
  const { decisionRequests, lossCeilings } = t;
  const rows = await db()
    .select({ id: decisionRequests.id, stakeholderId: lossCeilings.stakeholderId, unit: lossCeilings.unit })
    .from(decisionRequests)
    .innerJoin(lossCeilings, eq(lossCeilings.id, decisionRequests.subjectId))
    .where(and(eq(decisionRequests.workspaceId, actor.workspaceId), eq(decisionRequests.iterationId, iterationId), eq(decisionRequests.state, "open")));
  return new Map(rows.map(({ id, stakeholderId, unit }) => [`${stakeholderId} ${unit}`, id]));
}
