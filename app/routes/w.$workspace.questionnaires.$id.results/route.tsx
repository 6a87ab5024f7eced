import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { shellOf } from "#app/domain/program/queries.server.ts";
import { questionIdInput } from "#app/domain/questionnaire/schema.ts";
import { proposeFromResponse } from "#app/domain/response/propose-from-response.server.ts";
import { resultsOf } from "#app/domain/response/results.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { ResultsPage } from "./ResultsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "questionnaire:read");
  const { program, ...results } = await resultsOf(actor, received.params.id ?? "");
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, mayPropose: can(actor.role, "proposal:write"), currency: program.currency, ...results };
}
export type ResultsData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "proposal:write");
  return answer(actor.language, form, async () => {
    const { id } = parseForm(questionIdInput, form);
    const { added, changed } = await proposeFromResponse(actor, id);
    return redirectWithToast(`${paths.questionnaireResults(actor.workspaceSlug, received.params.id ?? "")}#${id}`, { message: dictionaries[actor.language].questionnaire.proposed(added + changed) });
  });
}

export default function QuestionnaireResults() {
  return <ResultsPage data={useLoaderData<typeof loader>()} answered={useActionData()} />;
}
