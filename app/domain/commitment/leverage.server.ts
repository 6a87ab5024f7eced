import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { LOSS_UNITS, type LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { sumAmounts, type Sum } from "#app/domain/affordable-loss/sum.ts";
import { partnerLeverage } from "#app/domain/metrics/metrics.ts";
import { usOf } from "#app/domain/program/queries.server.ts";

/** What partners delivered for what « we » did, in one unit: cents or hundredths of a person-month; a null ratio cannot be told. */
export type Leverage = { unit: LossUnit; byPartners: Sum; byUs: Sum; ratio: number | null };

/** The leverage of partners over the whole programme, a line per unit in which something was delivered. */
export async function leverageOf(actor: Actor, programId: string): Promise<Leverage[]> {
  const { commitments } = t;
  const [us, delivered] = await Promise.all([
    usOf(actor, programId),
    db().select({ stakeholderId: commitments.stakeholderId, unit: commitments.unit, amount: commitments.amount }).from(commitments)
      .where(and(eq(commitments.workspaceId, actor.workspaceId), eq(commitments.programId, programId), eq(commitments.state, "delivered"), isNull(commitments.deletedAt))),
  ]);
  const ours = new Set(us.map(({ id }) => id));
  return LOSS_UNITS.flatMap((unit) => {
    const counted = delivered.filter((one) => one.unit === unit);
    const sum = (byUs: boolean) => sumAmounts(counted.filter(({ stakeholderId }) => ours.has(stakeholderId) === byUs).map(({ amount }) => amount));
    const sides = { byPartners: sum(false), byUs: sum(true) };
    return counted.length === 0 ? [] : [{ unit, ...sides, ratio: partnerLeverage(sides) }];
  });
}
