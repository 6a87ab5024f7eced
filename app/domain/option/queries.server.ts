import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { find } from "#app/domain/record/record.server.ts";
import { NotFound } from "#app/domain/refusal/refusal.ts";

export interface OptionView {
  id: string;
  revision: number;
  label: string;
  pros: string;
  cons: string;
  benchmark: string;
  outcome: "chosen" | "set-aside" | null;
}
export interface QuestionView {
  id: string;
  revision: number;
  programId: string;
  question: string;
  askedBy: string;
  decisionId: string | null;
  options: OptionView[];
}

type QuestionRow = typeof t.openQuestions.$inferSelect;

/** The open questions of a programme, those without an answer first. */
export async function questionsOf(actor: Actor, programId: string): Promise<QuestionView[]> {
  const { openQuestions } = t;
  const ofProgram = and(eq(openQuestions.workspaceId, actor.workspaceId), eq(openQuestions.programId, programId), isNull(openQuestions.deletedAt));
  const views = await withOptions(actor, await db().select().from(openQuestions).where(ofProgram).orderBy(asc(openQuestions.id)));
  return views.sort((a, b) => Number(a.decisionId !== null) - Number(b.decisionId !== null));
}

export async function questionAt(actor: Actor, id: string | undefined): Promise<QuestionView> {
  const [view] = await withOptions(actor, [await find(actor, t.openQuestions, id ?? "")]);
  if (!view) throw new NotFound();
  return view;
}

async function withOptions(actor: Actor, questions: QuestionRow[]): Promise<QuestionView[]> {
  if (questions.length === 0) return [];
  const { options } = t;
  const asked = inArray(options.questionId, questions.map(({ id }) => id));
  const rows = await db().select().from(options).where(and(eq(options.workspaceId, actor.workspaceId), asked, isNull(options.deletedAt))).orderBy(asc(options.id));
  return questions.map(({ id, revision, programId, question, askedBy, decisionId }) => ({
    id, revision, programId, question, askedBy, decisionId,
    options: rows.filter((row) => row.questionId === id).map(optionView),
  }));
}

const optionView = ({ id, revision, label, pros, cons, benchmark, outcome }: typeof t.options.$inferSelect): OptionView =>
  ({ id, revision, label, pros, cons, benchmark, outcome });
