import type { tables } from "#db/tables.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { LAST_STEP, STEPS, wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { questionsAsked } from "#app/domain/questionnaire/questions.server.ts";
import { askedView } from "./asked-view.ts";
import { dayLivedOn } from "./day-lived-on.ts";
import { becameOf } from "./became.server.ts";
import { ownAnswers } from "./queries.server.ts";
import type { AskedQuestionnaire } from "./respondent-questionnaire.ts";

type Row = (typeof tables)["responses"]["$inferSelect"];
type Opened = { respondent: Actor; questionnaire: AskedQuestionnaire; response: Row };

/** An answer as the holder of its private link sees it; at a step, with that step's questions. */
export async function ownResponse({ respondent, questionnaire, response }: Opened, step: number | null) {
  const { language } = respondent;
  const [asked, answers, became] = await Promise.all([questionsAsked(respondent, questionnaire.id), ownAnswers(respondent, response), becameOf(respondent, response.id)]);
  const { token, programName, workspaceName, currency, demonstration, licence, closed } = questionnaire;
  const { name, organisation, contact, visibility } = response;
  const open = step !== null && step <= LAST_STEP ? asked.filter((question) => question.step === step) : [];
  return {
    state: "open" as const, token, closed: closed === "full" ? null : closed, programName, workspaceName, currency, demonstration, licence, step,
    title: wordsIn(questionnaire.title, language), name, organisation, contact, visibility, became,
    sentOn: response.sentAt && dayLivedOn(respondent, response.sentAt),
    given: step === null ? asked.filter(({ id }) => id in answers).map((question) => askedView(question, language, answers)) : [],
    questions: open.map((question) => askedView(question, language, answers)),
    progress: STEPS.map((one) => answeredIn(asked.filter((question) => question.step === one), answers)),
  };
}
export type OwnResponse = Awaited<ReturnType<typeof ownResponse>>;

const answeredIn = (asked: readonly { id: string }[], answers: object) => ({ of: asked.length, answered: asked.filter(({ id }) => id in answers).length });
