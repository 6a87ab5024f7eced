import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { lossPosition, mayCommit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { conflict } from "#app/domain/refusal/refusal.ts";

/** Restoring a commitment commits it again: the same ceiling holds. What was spent is always recorded. */
export async function refuseMovementOverCeiling(actor: Actor, movement: typeof t.lossMovements.$inferSelect): Promise<void> {
  if (movement.kind !== "committed") return;
  const same = <T extends typeof t.lossMovements | typeof t.lossCeilings>(table: T) =>
    and(
      eq(table.workspaceId, actor.workspaceId),
      eq(table.iterationId, movement.iterationId),
      eq(table.stakeholderId, movement.stakeholderId),
      eq(table.unit, movement.unit),
    );
  const movements = await db().select().from(t.lossMovements).where(and(same(t.lossMovements), isNull(t.lossMovements.deletedAt)));
  const [ceiling] = await db().select().from(t.lossCeilings).where(and(same(t.lossCeilings), isNull(t.lossCeilings.supersededById)));
  const position = lossPosition({ ceiling: ceiling?.amount ?? null, movements });
  if (!mayCommit(position, movement.amount).ok) throw conflict("", "restoreOverCeiling");
}
