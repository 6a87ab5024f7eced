import { openQuestionnaire, openResponse } from "#app/auth/respondent.server.ts";
import { hashToken, newToken } from "#app/auth/tokens.server.ts";
import { createQuestionnaire } from "#app/domain/questionnaire/create-questionnaire.server.ts";
import type { Question } from "#app/domain/questionnaire/questionnaire.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { setQuestionnaireState } from "#app/domain/questionnaire/revise-questionnaire.server.ts";
import { proposeFromResponse } from "#app/domain/response/propose-from-response.server.ts";
import { fieldOf, readAnswers } from "#app/domain/response/read-answers.ts";
import { saveStep } from "#app/domain/response/save-response.server.ts";
import { sendResponse } from "#app/domain/response/send-response.server.ts";
import { gridQuestions } from "#app/http/grid-questions.server.ts";
import { gridIntro, gridTitle } from "#app/i18n/grid-in-words.ts";
import type { Event } from "../story.ts";
import { ANSWERS, OPENED_ON, type ToldAnswer } from "./questionnaire.ts";

let address = "";

const opening: Event = {
  on: OPENED_ON,
  tell: async (actor, { programId }) => {
    address = newToken().token;
    const { id } = await createQuestionnaire(actor, { programId, title: gridTitle("POM – Twizy Open Source"), intro: gridIntro, token: address, questions: await gridQuestions(actor) });
    await setQuestionnaireState(actor, id, "open");
  },
};

/** Step by step behind a private link, as anyone answers. */
async function give({ said, organisation }: ToldAnswer, now: Date): Promise<string> {
  const visitor = { network: "demo", language: "fr", now } as const;
  const opened = await openQuestionnaire(address, visitor);
  const { token: secret, tokenHash } = newToken();
  if (opened.state !== "open") throw new Error("The demo's questionnaire is not open");
  const { respondent, questionnaire } = opened;
  const all = await questionsAsked(respondent, questionnaire.id);
  for (const step of new Set(all.map((question) => question.step))) {
    const asked = all.filter((question) => question.step === step);
    const { answers } = readAnswers(asked, Object.fromEntries(asked.flatMap((question) => posted(question, said[question.key ?? ""]))));
    if (Object.keys(answers).length > 0) await saveStep(respondent, { questionnaire, tokenHash, step, asked, answers });
  }
  const own = await openResponse(secret, visitor);
  if (own.state !== "open" || own.response.tokenHash !== hashToken(secret)) throw new Error("The demo's answer was lost");
  await sendResponse(respondent, questionnaire, own.response.id, { name: "", organisation, contact: "", visibility: "nowhere", consent: true });
  return own.response.id;
}

function posted({ id, options }: Question, answer: string | readonly string[] | undefined): [string, string | string[]][] {
  if (answer === undefined) return [];
  if (typeof answer === "string") return [[fieldOf(id), answer]];
  const chosen = options.filter(({ label }) => answer.includes(label.fr));
  if (chosen.length !== answer.length) throw new Error(`The questionnaire does not offer all of: ${answer.join(", ")}`);
  return [[fieldOf(id), chosen.map((option) => option.id)]];
}

/** The first answer is read into proposals, which wait to be decided. */
export const questionnaireEvents: readonly Event[] = [
  opening,
  ...ANSWERS.map((told, index): Event => ({
    on: told.on,
    tell: async (actor) => {
      const id = await give(told, actor.now);
      if (index === 0) await proposeFromResponse(actor, id);
    },
  })),
];
