import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, revise } from "#app/domain/record/record.server.ts";
import type { OptionEdit, OptionInput } from "./schema.ts";

/** One way to answer an open question, with what speaks for it, against it, and how others do. */
export async function addOption(actor: Actor, input: OptionInput): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertOption(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertOption(actor: Actor, input: OptionInput): Promise<{ id: string }> {
  const { programId } = await find(actor, t.openQuestions, input.questionId);
  return create(actor, t.options, { kind: "option", programId }, input);
}

export async function reviseOption(actor: Actor, { id, revision, ...values }: OptionEdit): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { questionId } = await find(actor, t.options, id);
    const { programId } = await find(actor, t.openQuestions, questionId);
    await revise(actor, t.options, { kind: "option", programId }, { id, revision, values });
  });
}
