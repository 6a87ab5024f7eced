import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find, restore, trash } from "#app/domain/record/record.server.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";

/** Moves an option to the trash; one that a decision chose or set aside stays readable. */
export async function trashOption(actor: Actor, id: string): Promise<{ questionId: string }> {
  return write(actor.workspaceId, async () => {
    const { questionId, outcome } = await find(actor, t.options, id);
    if (outcome !== null) throw refusal("", "optionDecided");
    const { programId } = await find(actor, t.openQuestions, questionId);
    await trash(actor, t.options, { kind: "option", programId }, id);
    return { questionId };
  });
}

export async function restoreOption(actor: Actor, id: string): Promise<{ questionId: string }> {
  return write(actor.workspaceId, async () => {
    const [option] = await db().select({ questionId: t.options.questionId }).from(t.options).where(and(eq(t.options.workspaceId, actor.workspaceId), eq(t.options.id, id)));
    if (!option) throw new NotFound();
    const { programId } = await find(actor, t.openQuestions, option.questionId);
    await restore(actor, t.options, { kind: "option", programId }, id);
    return option;
  });
}
