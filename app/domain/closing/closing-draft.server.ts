import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, revise } from "#app/domain/record/record.server.ts";
import { runningIteration } from "./running-iteration.server.ts";
import type { ClosingAnswers } from "./schema.ts";

/** What was answered so far; revision 0 before anybody answered. */
export async function closingDraftOf(actor: Actor, iterationId: string) {
  const [draft] = await db()
    .select()
    .from(t.closingDrafts)
    .where(and(eq(t.closingDrafts.workspaceId, actor.workspaceId), eq(t.closingDrafts.iterationId, iterationId)));
  return draft ?? null;
}
export type ClosingDraft = NonNullable<Awaited<ReturnType<typeof closingDraftOf>>>;

/** Keeps any part of the answers while the iteration runs. Nothing of it is true before the closing. */
export async function saveClosingDraft(actor: Actor, input: { iterationId: string; revision?: number } & ClosingAnswers): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { iterationId, revision, judgements, ...answers } = input;
    const iteration = await runningIteration(actor, iterationId);
    const place = { kind: "iteration", programId: iteration.programId, iterationId } as const;
    const known = await closingDraftOf(actor, iterationId);
    const values = { ...answers, ...(judgements ? { judgements: { ...known?.judgements, ...judgements } } : {}) };
    if (known) await revise(actor, t.closingDrafts, place, { id: known.id, revision, values });
    else await create(actor, t.closingDrafts, place, { iterationId, ...values });
  });
}

/** The newcomers were looked at: these, possibly none. */
export async function confirmNewcomers(actor: Actor, input: { iterationId: string; confirmed?: boolean }): Promise<void> {
  await saveClosingDraft(actor, { iterationId: input.iterationId, newcomersConfirmed: input.confirmed ?? true });
}
