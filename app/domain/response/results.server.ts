import type { Actor } from "#app/domain/access/actor.ts";
import { questionnaireSheet } from "#app/domain/questionnaire/queries.server.ts";
import { wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { programById } from "#app/domain/program/queries.server.ts";
import { askedView } from "./asked-view.ts";
import { proposalCounts } from "./proposal-counts.server.ts";
import { sentOf } from "./sent.server.ts";
import { tally } from "./tally.ts";

/** What was answered, question by question and response by response, in the reader's language. */
export async function resultsOf(actor: Actor, questionnaireId: string) {
  const sheet = await questionnaireSheet(actor, questionnaireId);
  const [program, sent, counts] = await Promise.all([programById(actor, sheet.programId), sentOf(actor, sheet.id), proposalCounts(actor, sheet.programId)]);
  const { language } = actor;
  return {
    program, title: wordsIn(sheet.title, language), id: sheet.id,
    questions: sheet.questions.map((question) => ({ ...askedView(question, language, {}), step: question.step, retired: question.retired, tally: tally(question, sent) })),
    responses: sent.map(({ answers, ...response }) => ({
      ...response, proposals: counts.get(response.id) ?? null,
      given: sheet.questions.filter(({ id }) => id in answers).map((question) => askedView(question, language, answers)),
    })),
  };
}
export type Results = Awaited<ReturnType<typeof resultsOf>>;
