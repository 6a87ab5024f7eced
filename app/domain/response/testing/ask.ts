import { openQuestionnaire, openResponse, type Visitor } from "#app/auth/respondent.server.ts";
import { hashToken, newToken } from "#app/auth/tokens.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { createQuestionnaire } from "#app/domain/questionnaire/create-questionnaire.server.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { setQuestionnaireState } from "#app/domain/questionnaire/revise-questionnaire.server.ts";
import { readAnswers, type PostedFields } from "#app/domain/response/read-answers.ts";
import { saveStep } from "#app/domain/response/save-response.server.ts";
import { gridQuestions } from "#app/http/grid-questions.server.ts";
import { gridIntro, gridTitle } from "#app/i18n/grid-in-words.ts";

export const visitor = (now = new Date("2026-03-02T09:00:00Z")): Visitor => ({ network: "192.0.2.1", language: "fr", now });

/** An open questionnaire on the grid that ships. */
export async function askedGrid(actor: Actor, programId: string): Promise<{ id: string; token: string }> {
  const { token } = newToken();
  const { id } = await createQuestionnaire(actor, { programId, title: gridTitle("Halle"), intro: gridIntro, token, questions: await gridQuestions(actor) });
  await setQuestionnaireState(actor, id, "open");
  return { id, token };
}

/** What an actor may ask behind a public or a private link; fails when it is not open. */
export async function opened(token: string, who = visitor()) {
  const found = await openQuestionnaire(token, who);
  if (found.state !== "open") throw new Error(found.state);
  return found;
}

export async function reopened(secret: string, who = visitor()) {
  const found = await openResponse(secret, who);
  if (found.state !== "open") throw new Error(found.state);
  return found;
}

/** Answers by the keys of the grid, as a form would post them: an option by its place, from 1, or a text. */
export async function answerGrid(token: string, said: Record<string, string | number[]>, secret = newToken().token): Promise<string> {
  const { respondent, questionnaire } = await opened(token);
  const asked = await questionsAsked(respondent, questionnaire.id);
  for (const step of new Set(asked.filter(({ key }) => key && key in said).map((question) => question.step))) {
    const ofStep = asked.filter((question) => question.step === step);
    const fields: PostedFields = Object.fromEntries(ofStep.flatMap(({ id, key, options }) => {
      const answer = said[key ?? ""];
      return answer === undefined ? [] : [[`q.${id}`, typeof answer === "string" ? answer : answer.map((place) => options[place - 1]?.id ?? "")]];
    }));
    await saveStep(respondent, { questionnaire, tokenHash: hashToken(secret), step, asked: ofStep, answers: readAnswers(ofStep, fields).answers });
  }
  return secret;
}
