import { and, eq, isNull } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { recordDecision } from "#app/domain/decision/record-decision.server.ts";
import { find, revise } from "#app/domain/record/record.server.ts";
import { refusal } from "#app/domain/refusal/refusal.ts";
import type { QuestionAnswer } from "./schema.ts";

/** Answers an open question by choosing one of its options. A later answer supersedes; what is set aside stays readable. */
export async function answerQuestion(actor: Actor, { questionId, optionId, reason, dissent = "", onBehalfOf }: QuestionAnswer): Promise<{ decisionId: string }> {
  return write(actor.workspaceId, async () => {
    const { programId } = await find(actor, t.openQuestions, questionId);
    const chosen = await find(actor, t.options, optionId);
    if (chosen.questionId !== questionId) throw refusal("optionId", "notOneOfOurs");
    const subject = { subjectKind: "question" as const, subjectId: questionId, programId, iterationId: null, requestId: null };
    const decision = await recordDecision(actor, { ...subject, answer: "go", reason, dissent, onBehalfOf, engaged: null, supersedesId: null, optionId });
    await revise(actor, t.openQuestions, { kind: "question", programId }, { id: questionId, values: { decisionId: decision.id } });
    await markOptions(actor, programId, questionId, optionId);
    return { decisionId: decision.id };
  });
}

async function markOptions(actor: Actor, programId: string, questionId: string, chosenId: string): Promise<void> {
  const { options } = t;
  const ofQuestion = and(eq(options.workspaceId, actor.workspaceId), eq(options.questionId, questionId), isNull(options.deletedAt));
  for (const { id, outcome } of await db().select({ id: options.id, outcome: options.outcome }).from(options).where(ofQuestion)) {
    const next = id === chosenId ? "chosen" : "set-aside";
    if (outcome === next) continue;
    await revise(actor, t.options, { kind: "option", programId }, { id, values: { outcome: next } });
    await audit(actor, { kind: "option", programId, event: next, id });
  }
}
