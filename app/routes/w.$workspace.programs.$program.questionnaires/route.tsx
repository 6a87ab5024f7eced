import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { newToken } from "#app/auth/tokens.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { createQuestionnaire } from "#app/domain/questionnaire/create-questionnaire.server.ts";
import { questionnairesOf } from "#app/domain/questionnaire/queries.server.ts";
import { wordsIn } from "#app/domain/questionnaire/questionnaire.ts";
import { answer } from "#app/http/answer.server.ts";
import { gridQuestions } from "#app/http/grid-questions.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { gridIntro, gridTitle } from "#app/i18n/grid-in-words.ts";
import { paths } from "#app/paths.ts";
import { QuestionnairesPage } from "./QuestionnairesPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "questionnaire:read");
  const program = await programAt(actor, received.params.program);
  const rows = await questionnairesOf(actor, program.id);
  return {
    shell: await shellOf(actor, program), workspace: actor.workspaceSlug, mayWrite: can(actor.role, "questionnaire:write"),
    rows: rows.map((row) => ({ ...row, title: wordsIn(row.title, actor.language) })),
  };
}
export type Questionnaires = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "questionnaire:write");
  const program = await programAt(actor, received.params.program);
  return answer(actor.language, form, async () => {
    const values = { programId: program.id, title: gridTitle(program.name), intro: gridIntro, token: newToken().token, questions: await gridQuestions(actor) };
    const { id } = await createQuestionnaire(actor, values);
    return redirect(paths.questionnaire(actor.workspaceSlug, id));
  });
}

export default function ProgramQuestionnaires() {
  return <QuestionnairesPage data={useLoaderData<typeof loader>()} refused={refusedForm(useActionData(), "create")} />;
}
