import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { audit } from "#app/domain/audit/audit.server.ts";
import { find } from "#app/domain/record/record.server.ts";
import { conflict, refusal, Refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import { optionsIn } from "./option-lines.ts";
import type { Question } from "./questionnaire.ts";
import type { NewQuestion, ReviseQuestion } from "./schema.ts";

/** A question of the team's own, at the end of its step. */
export async function addQuestion(actor: Actor, questionnaireId: string, input: NewQuestion): Promise<{ id: string }> {
  const { step, kind, several, unit } = input;
  const asked = { step, kind, several: several === "several", unit: kind === "amount" ? unit : null, ...wordsOf(kind, input, { options: [], columns: [] }) };
  if (kind === "amount" && unit === null) throw refusal("unit", "questionUnitMissing");
  mustOffer(asked);
  return write(actor.workspaceId, async () => {
    const questionnaire = await find(actor, t.questionnaires, questionnaireId);
    const id = newId();
    const position = 1 + (await db().$count(t.questions, and(eq(t.questions.workspaceId, actor.workspaceId), eq(t.questions.questionnaireId, questionnaireId))));
    await db().insert(t.questions).values({ ...asked, id, key: null, questionnaireId, position, workspaceId: actor.workspaceId, createdAt: actor.now, createdBy: actor.memberId });
    await tell(actor, questionnaire, "", asked.label.fr);
    return { id };
  });
}

/** Its words, its choices and its step. What it is about and how it is answered do not change: answers were given to it. */
export async function reviseQuestion(actor: Actor, input: ReviseQuestion): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.questions, input.id);
    if (before.revision !== input.revision) throw new Refusal({ "": { code: "stale" } }, 409, { revision: before.revision, values: { labelFr: before.label.fr, labelEn: before.label.en } });
    const values = { step: input.step, ...wordsOf(before.kind, input, before) };
    mustOffer({ ...before, ...values });
    await change(actor, before, values, values.label.fr);
  });
}

/** No longer asked, or asked again; what was answered stays. */
export async function retireQuestion(actor: Actor, id: string, retired: boolean): Promise<void> {
  await write(actor.workspaceId, async () => {
    const before = await find(actor, t.questions, id);
    if ((before.retiredOn !== null) === retired) throw conflict("", "questionnaireStateUnchanged");
    await change(actor, before, { retiredOn: retired ? actor.today : null }, retired ? "" : before.label.fr);
  });
}

/** One place up or down among the questions still asked in its step. */
export async function moveQuestion(actor: Actor, id: string, direction: "up" | "down"): Promise<void> {
  await write(actor.workspaceId, async () => {
    const moved = await find(actor, t.questions, id);
    const rows = await db().select().from(t.questions).where(and(eq(t.questions.workspaceId, actor.workspaceId), eq(t.questions.questionnaireId, moved.questionnaireId)));
    const around = rows.filter(({ step, retiredOn }) => step === moved.step && retiredOn === null).sort((a, b) => a.position - b.position || a.id.localeCompare(b.id));
    const other = around[around.findIndex((row) => row.id === id) + (direction === "up" ? -1 : 1)];
    if (!other) return;
    await change(actor, moved, { position: other.position }, moved.label.fr);
    await change(actor, other, { position: moved.position }, other.label.fr);
  });
}

type Row = typeof t.questions.$inferSelect;

async function change(actor: Actor, before: Row, values: Partial<Row>, label: string): Promise<void> {
  await db().update(t.questions).set({ ...values, revision: before.revision + 1 }).where(and(eq(t.questions.workspaceId, actor.workspaceId), eq(t.questions.id, before.id)));
  const questionnaire = await find(actor, t.questionnaires, before.questionnaireId);
  if (label !== before.label.fr) await tell(actor, questionnaire, before.label.fr, label);
}

/** The journal tells of a question under its questionnaire. */
const tell = (actor: Actor, { id, programId }: { id: string; programId: string }, before: string, after: string) =>
  audit(actor, { event: "changed", kind: "questionnaire", id, programId, field: "question", before, after });

type Kept = Pick<Question, "options" | "columns">;

function wordsOf(kind: Question["kind"], input: Pick<NewQuestion, "labelFr" | "labelEn" | "optionsFr" | "optionsEn" | "columnsFr" | "columnsEn">, before: Kept) {
  const offers = kind === "choice" || kind === "matrix";
  return {
    label: { fr: input.labelFr, en: input.labelEn || input.labelFr },
    options: offers ? optionsIn(input.optionsFr, input.optionsEn, before.options, newId) : before.options,
    columns: kind === "matrix" ? optionsIn(input.columnsFr, input.columnsEn, before.columns, newId) : before.columns,
  };
}

function mustOffer({ kind, options, columns }: Pick<Question, "kind" | "options" | "columns">): void {
  if ((kind === "choice" || kind === "matrix") && options.length < 2) throw refusal("optionsFr", "questionTwoOptions");
  if (kind === "matrix" && columns.length < 2) throw refusal("columnsFr", "questionColumnsMissing");
}
