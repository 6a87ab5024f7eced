import { and, eq } from "drizzle-orm";
import { db, write } from "#db/store.ts";
import { tables as t } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { isPrivate, type Answers, type Question } from "#app/domain/questionnaire/questionnaire.ts";
import { NotFound, refusal } from "#app/domain/refusal/refusal.ts";
import { newId } from "#app/platform/ids.ts";
import type { AskedQuestionnaire } from "./respondent-questionnaire.ts";
import { apart, SENDING_STEP, withStep } from "./response.ts";
import { sentResponses } from "./sent-responses.server.ts";

export interface SavedStep {
  questionnaire: AskedQuestionnaire;
  /** Of the private link; the first save with it makes the response, so that a form sent twice makes one. */
  tokenHash: string;
  step: number;
  /** The questions of the step, and what was answered to them. */
  asked: readonly Question[];
  answers: Answers;
}

/** Keeps one step of an answer. Refuses once the questionnaire is closed, and a new answer once it is full; nothing of another step changes. */
export async function saveStep(respondent: Actor, { questionnaire, tokenHash, step, asked, answers }: SavedStep): Promise<void> {
  mustBeOpen(questionnaire);
  const { told, kept } = apart(asked, answers);
  await write(respondent.workspaceId, async () => {
    const [before] = await db().select().from(t.responses).where(and(eq(t.responses.workspaceId, respondent.workspaceId), eq(t.responses.tokenHash, tokenHash)));
    if (before && (before.questionnaireId !== questionnaire.id || before.state === "withdrawn")) throw new NotFound();
    const id = before?.id ?? newId();
    if (before) await revise(before, { step, told: withStep(before.answers, asked, told) }, respondent.now);
    else await insert(respondent, questionnaire, { id, tokenHash, step: Math.min(step + 1, SENDING_STEP), answers: told });
    if (asked.some(isPrivate)) await keepApart(respondent, id, asked, kept);
  });
}

/** A full questionnaire takes no new answer; those that were begun go on. */
export function mustBeOpen({ closed }: AskedQuestionnaire): void {
  if (closed && closed !== "full") throw refusal("", CLOSED[closed]);
}

const CLOSED = { "not-open": "questionnaireNotOpen", closed: "questionnaireClosed", past: "questionnairePast" } as const;

async function insert(respondent: Actor, { id: questionnaireId, responseLimit }: AskedQuestionnaire, values: { id: string; tokenHash: string; step: number; answers: Answers }): Promise<void> {
  const { workspaceId, now, language } = respondent;
  if (responseLimit !== null && (await sentResponses(respondent, questionnaireId)) >= responseLimit) throw refusal("", "questionnaireFull");
  await db().insert(t.responses).values({ ...values, workspaceId, questionnaireId, language, state: "draft", createdAt: now, savedAt: now });
}

async function revise(before: typeof t.responses.$inferSelect, { step, told }: { step: number; told: Answers }, now: Date): Promise<void> {
  await db().update(t.responses)
    .set({ answers: told, step: Math.max(before.step, Math.min(step + 1, SENDING_STEP)), savedAt: now, revision: before.revision + 1 })
    .where(and(eq(t.responses.workspaceId, before.workspaceId), eq(t.responses.id, before.id)));
}

/** Beside the answers, in a table that no page of the team, search, export or journal reads. */
async function keepApart(respondent: Actor, responseId: string, asked: readonly Question[], kept: Answers): Promise<void> {
  const ours = and(eq(t.responseAbilities.workspaceId, respondent.workspaceId), eq(t.responseAbilities.responseId, responseId));
  const [before] = await db().select().from(t.responseAbilities).where(ours);
  const answers = withStep(before?.answers ?? {}, asked, kept);
  if (before) await db().update(t.responseAbilities).set({ answers }).where(ours);
  else if (Object.keys(answers).length > 0) await db().insert(t.responseAbilities).values({ workspaceId: respondent.workspaceId, responseId, answers });
}
