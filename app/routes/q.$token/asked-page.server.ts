import type { OpenedQuestionnaire } from "#app/auth/respondent.server.ts";
import { newToken } from "#app/auth/tokens.server.ts";
import { wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { askedView } from "#app/domain/response/asked-view.ts";
import { stepOf } from "#app/http/respondent-forms.server.ts";

/** A step of the questionnaire, before anything is saved; the secret of the private link to be comes with the page, so that sending it twice makes one response. */
export async function askedPage({ respondent, questionnaire }: Extract<OpenedQuestionnaire, { state: "open" }>, asked: string | null) {
  const { language } = respondent;
  const { closed, token, programName, currency, demonstration } = questionnaire;
  const step = stepOf(asked);
  const questions = closed ? [] : (await questionsAsked(respondent, questionnaire.id)).filter((question) => question.step === step);
  return {
    state: "open" as const, token, closed, programName, currency, demonstration, step, secret: newToken().token,
    title: wordsIn(questionnaire.title, language), intro: wordsIn(questionnaire.intro, language),
    questions: questions.map((question) => askedView(question, language, {})),
  };
}
export type AskedPage = Awaited<ReturnType<typeof askedPage>>;
