import { and, eq, isNotNull, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { restore } from "#app/domain/record/record.server.ts";
import { conflict, Forbidden, NotFound } from "#app/domain/refusal/refusal.ts";
import { refuseMerged } from "#app/domain/stakeholder/refuse-merged.server.ts";
import { refuseMovementOverCeiling } from "./refuse-over-ceiling.server.ts";
import { trashable, TRASH_KINDS, type TrashKind } from "./trashable-kinds.server.ts";

type Row = Record<string, unknown>;

/**
 * Takes a record out of the trash. The team may for every record, anyone for what they put there themselves. Refuses what
 * would change a closed iteration, whose parent is in the trash too, or a commitment over its ceiling.
 */
export async function restoreRecord(actor: Actor, input: { kind: string; id: string }): Promise<void> {
  const kind = TRASH_KINDS.find((known) => known === input.kind);
  if (!kind) throw new NotFound();
  await write(actor.workspaceId, async () => {
    const row = await inTrash(actor, kind, input.id);
    if (!can(actor.role, "trash:restore") && row.deletedBy !== actor.memberId) throw new Forbidden();
    if (kind === "stakeholder") await refuseMerged(actor, t.stakeholders, input.id);
    if (kind === "person") await refuseMerged(actor, t.persons, input.id);
    await refuseIntoClosed(actor, kind, row);
    await refuseWithoutParent(actor, row);
    if (kind === "movement") await refuseMovementOverCeiling(actor, row as typeof t.lossMovements.$inferSelect);
    await restore(actor, trashable(kind).table, { kind, ...(await placeOf(actor, row)) }, input.id);
  });
}

async function inTrash(actor: Actor, kind: TrashKind, id: string): Promise<Row> {
  const { table } = trashable(kind);
  const [row] = await db().select().from(table as SQLiteTable).where(and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id), isNotNull(table.deletedAt)));
  if (!row) throw new NotFound();
  return row as Row;
}

/** What a closing has counted; a workshop or a commitment made in an iteration outlives it. */
const COUNTED: readonly TrashKind[] = ["hypothesis", "experiment", "evidence", "first-step", "movement"];

async function refuseIntoClosed(actor: Actor, kind: TrashKind, row: Row): Promise<void> {
  if (!COUNTED.includes(kind)) return;
  const closed = and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.id, row.iterationId as string), eq(t.iterations.state, "closed"));
  if ((await db().$count(t.iterations, closed)) > 0) throw conflict("", "restoreIntoClosed");
}

type Parent = SQLiteTable & { id: SQLiteColumn; workspaceId: SQLiteColumn; deletedAt: SQLiteColumn };

const PARENTS: Record<string, Parent> = {
  pairId: t.pairs,
  usageId: t.usages,
  stakeholderId: t.stakeholders,
  questionId: t.openQuestions,
  experimentId: t.experiments,
  againstId: t.lossMovements,
  firstStepId: t.firstSteps,
};

async function refuseWithoutParent(actor: Actor, row: Row): Promise<void> {
  for (const [field, table] of Object.entries(PARENTS)) {
    const id = row[field];
    if (typeof id !== "string") continue;
    const gone: SQL | undefined = and(eq(table.workspaceId, actor.workspaceId), eq(table.id, id), isNotNull(table.deletedAt));
    if ((await db().$count(table, gone)) > 0) throw conflict("", "restoreParentFirst");
  }
}

async function placeOf(actor: Actor, row: Row): Promise<{ programId: string | null; iterationId: string | null }> {
  const iterationId = typeof row.iterationId === "string" ? row.iterationId : null;
  if (typeof row.programId === "string") return { programId: row.programId, iterationId };
  if (!iterationId) return { programId: null, iterationId };
  const [iteration] = await db()
    .select({ programId: t.iterations.programId })
    .from(t.iterations)
    .where(and(eq(t.iterations.workspaceId, actor.workspaceId), eq(t.iterations.id, iterationId)));
  return { programId: iteration?.programId ?? null, iterationId };
}
