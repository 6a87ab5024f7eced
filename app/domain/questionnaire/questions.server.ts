import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "#db/prepared.ts";
import { db } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isPrivate, type Question } from "./questionnaire.ts";

type Row = typeof t.questions.$inferSelect;

/** The questions still asked, in their order. */
export async function questionsAsked(actor: Actor, questionnaireId: string): Promise<Question[]> {
  const rows = prepared("questionsAsked", (db) =>
    db.select().from(t.questions)
      .where(and(eq(t.questions.workspaceId, sql.placeholder("workspace")), eq(t.questions.questionnaireId, sql.placeholder("questionnaire")), isNull(t.questions.retiredOn)))
      .orderBy(asc(t.questions.step), asc(t.questions.position), asc(t.questions.id)));
  return (await rows.execute({ workspace: actor.workspaceId, questionnaire: questionnaireId })).map(asked);
}

export interface ToldQuestion extends Question {
  /** No longer asked. */
  retired: boolean;
  revision: number;
}

/** Every question that the team may read answers of, those no longer asked too. What one can afford to lose is none of them. */
export async function questionsTold(actor: Actor, questionnaireId: string): Promise<ToldQuestion[]> {
  const rows = await db().select().from(t.questions)
    .where(and(eq(t.questions.workspaceId, actor.workspaceId), eq(t.questions.questionnaireId, questionnaireId)))
    .orderBy(asc(t.questions.step), asc(t.questions.position), asc(t.questions.id));
  return rows.filter((row) => !isPrivate(row)).map((row) => ({ ...asked(row), retired: row.retiredOn !== null, revision: row.revision }));
}

const asked = ({ id, step, key, kind, several, unit, label, options, columns }: Row): Question => ({ id, step, key, kind, several, unit, label, options, columns });
