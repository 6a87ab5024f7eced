import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { questionnaireSheet } from "#app/domain/questionnaire/queries.server.ts";
import { absoluteLink } from "#app/http/absolute-link.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { paths } from "#app/paths.ts";
import { qrOf } from "#app/platform/qr.server.ts";
import { handlers } from "./handlers.server.ts";
import { QuestionnairePage } from "./QuestionnairePage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "questionnaire:read");
  const { token, ...sheet } = await questionnaireSheet(actor, received.params.id ?? "");
  const shell = await shellOf(actor, await programById(actor, sheet.programId));
  const address = absoluteLink(received.request, paths.questionnaireForm(token));
  return { shell, workspace: actor.workspaceSlug, mayWrite: can(actor.role, "questionnaire:write"), sheet, address, qr: qrOf(address) };
}
export type QuestionnaireData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "questionnaire:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Questionnaire() {
  return <QuestionnairePage data={useLoaderData<typeof loader>()} answered={useActionData()} />;
}
