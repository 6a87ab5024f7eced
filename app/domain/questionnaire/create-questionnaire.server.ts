import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { create, find } from "#app/domain/record/record.server.ts";
import type { Question, Words } from "./questionnaire.ts";

export interface NewQuestionnaire {
  programId: string;
  title: Words;
  intro: Words;
  /** Of its public address; hard to guess. */
  token: string;
  questions: Omit<Question, "id">[];
}

/** A questionnaire in draft: nobody outside reads it before the team opens it. */
export async function createQuestionnaire(actor: Actor, { questions, ...values }: NewQuestionnaire): Promise<{ id: string }> {
  return write(actor.workspaceId, async () => {
    const { programId } = values;
    await find(actor, t.programs, programId);
    const { id } = await create(actor, t.questionnaires, { kind: "questionnaire", programId }, values);
    const rows = questions.map((question, index) => ({ ...question, questionnaireId: id, position: index + 1, workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId }));
    if (rows.length > 0) await db().insert(t.questions).values(rows);
    return { id };
  });
}
