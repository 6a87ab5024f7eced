import { write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find, mustBeOurs, revise } from "#app/domain/record/record.server.ts";
import type { QuestionEdit, QuestionInput } from "./schema.ts";

/** Something the programme has not settled: a brand, an approved base or not, work with competitors. */
export async function addQuestion(actor: Actor, input: QuestionInput): Promise<{ id: string }> {
  return write(actor.workspaceId, () => insertQuestion(actor, input));
}

/** The same, inside the write of another use case. */
export async function insertQuestion(actor: Actor, input: QuestionInput): Promise<{ id: string }> {
  await find(actor, t.programs, input.programId);
  await mustBeOurs(actor, t.workshops, "workshopId", [input.workshopId]);
  return create(actor, t.openQuestions, { kind: "question", programId: input.programId }, input);
}

export async function reviseQuestion(actor: Actor, { id, revision, ...values }: QuestionEdit): Promise<void> {
  await write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.openQuestions, id);
    await revise(actor, t.openQuestions, { kind: "question", programId }, { id, revision, values });
  });
}
