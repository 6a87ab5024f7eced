import { and, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";

/** Whether an amount of money is recorded anywhere in the programme, also in the trash: its currency then stays. */
export async function hasAmounts(actor: Actor, programId: string): Promise<boolean> {
  const iterations = (await db().select({ id: t.iterations.id }).from(t.iterations).where(here(actor, t.iterations, programId))).map(({ id }) => id);
  const impacts = (await db().select({ id: t.impacts.id }).from(t.impacts).where(here(actor, t.impacts, programId))).map(({ id }) => id);
  const counts = await Promise.all([
    db().$count(t.firstSteps, and(of(actor, t.firstSteps, t.firstSteps.iterationId, iterations), isNotNull(t.firstSteps.money))),
    db().$count(t.lossCeilings, and(of(actor, t.lossCeilings, t.lossCeilings.iterationId, iterations), ...inMoney(t.lossCeilings))),
    db().$count(t.lossAbilities, and(of(actor, t.lossAbilities, t.lossAbilities.iterationId, iterations), ...inMoney(t.lossAbilities))),
    db().$count(t.lossMovements, and(of(actor, t.lossMovements, t.lossMovements.iterationId, iterations), ...inMoney(t.lossMovements))),
    db().$count(t.commitments, and(here(actor, t.commitments, programId), ...inMoney(t.commitments))),
    db().$count(t.decisionRequests, and(here(actor, t.decisionRequests, programId), isNotNull(t.decisionRequests.money))),
    db().$count(t.assessments, and(of(actor, t.assessments, t.assessments.impactId, impacts), eq(t.assessments.unit, "money"))),
  ]);
  return counts.some((count) => count > 0);
}

type Owned = { workspaceId: SQLiteColumn };

const here = (actor: Actor, table: Owned & { programId: SQLiteColumn }, programId: string): SQL | undefined =>
  and(eq(table.workspaceId, actor.workspaceId), eq(table.programId, programId));

const of = (actor: Actor, table: Owned, column: SQLiteColumn, ids: string[]): SQL | undefined =>
  and(eq(table.workspaceId, actor.workspaceId), inArray(column, ids));

const inMoney = (table: { unit: SQLiteColumn; amount: SQLiteColumn }) => [eq(table.unit, "money"), isNotNull(table.amount)];
