import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { acceptanceState, type AcceptanceState } from "./acceptance.ts";
import { lossPosition, type LossPosition, type LossUnit, type Movement } from "./affordable-loss.ts";
import { agreedAmount, notKnownMovement } from "./loss-rows.ts";

type Account = { iterationId: string; stakeholderId: string; unit: LossUnit };

const inAccount = (actor: Actor, table: typeof t.lossMovements | typeof t.lossCeilings | typeof t.lossNotKnown, { iterationId, stakeholderId, unit }: Account) =>
  and(eq(table.workspaceId, actor.workspaceId), eq(table.iterationId, iterationId), eq(table.stakeholderId, stakeholderId), eq(table.unit, unit));

/** The ceiling in force of an actor in a unit, with the state of its acceptance on the actor's day. */
export async function ceilingInForce(actor: Actor, account: Account) {
  const [ceiling] = await db().select().from(t.lossCeilings).where(and(inAccount(actor, t.lossCeilings, account), isNull(t.lossCeilings.supersededById)));
  return ceiling ? { ...ceiling, state: await answerTo(actor, ceiling.id) } : null;
}

async function answerTo(actor: Actor, subjectId: string): Promise<AcceptanceState> {
  const { acceptances } = t;
  const standing = and(eq(acceptances.workspaceId, actor.workspaceId), eq(acceptances.subjectId, subjectId), isNull(acceptances.supersededById));
  const [answer] = await db().select().from(acceptances).where(standing);
  return acceptanceState(answer ?? null, actor.today);
}

/** The movements of an actor in a unit, trash left out. */
export async function movementsIn(actor: Actor, account: Account): Promise<Movement[]> {
  const { lossMovements } = t;
  return db()
    .select({ id: lossMovements.id, kind: lossMovements.kind, amount: lossMovements.amount, againstId: lossMovements.againstId })
    .from(lossMovements)
    .where(and(inAccount(actor, lossMovements, account), isNull(lossMovements.deletedAt)))
    .orderBy(asc(lossMovements.on), asc(lossMovements.id));
}

/** Where an actor stands in a unit of an iteration. */
export async function positionIn(actor: Actor, account: Account): Promise<LossPosition> {
  const [ceiling, movements, notKnown] = [
    await ceilingInForce(actor, account),
    await movementsIn(actor, account),
    await db().$count(t.lossNotKnown, inAccount(actor, t.lossNotKnown, account)),
  ];
  return lossPosition({ ceiling: agreedAmount(ceiling), movements: notKnown > 0 ? [...movements, notKnownMovement] : movements });
}
