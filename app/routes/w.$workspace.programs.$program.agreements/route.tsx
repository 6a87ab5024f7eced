import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { agreementsOf } from "#app/domain/agreement/queries.server.ts";
import { attachmentsOfEach } from "#app/domain/attachment/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { AgreementsPage } from "./AgreementsPage.tsx";
import { handlers } from "./handlers.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "partnership:read");
  const program = await programAt(actor, received.params.program);
  const mayWrite = can(actor.role, "partnership:write");
  const [shell, agreements, stakeholders] = await Promise.all([shellOf(actor, program), agreementsOf(actor, program.id), mayWrite ? stakeholderChoices(actor) : []]);
  const files = await attachmentsOfEach(actor, "agreement", agreements.map(({ id }) => id));
  const rows = agreements.map((row) => ({ ...row, files: files.get(row.id) ?? [] }));
  return { shell, workspace: actor.workspaceSlug, mayWrite, mayAttach: can(actor.role, "attachment:write"), rows, stakeholders };
}
export type Agreements = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "partnership:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramAgreements() {
  return <AgreementsPage data={useLoaderData<typeof loader>()} />;
}
