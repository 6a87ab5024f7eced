import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { commitmentsOfProgram } from "#app/domain/commitment/queries.server.ts";
import { loansOf } from "#app/domain/loan/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { LoansPage } from "./LoansPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "partnership:read");
  const program = await programAt(actor, received.params.program);
  const mayWrite = can(actor.role, "partnership:write");
  const [shell, rows, stakeholders, commitments] = await Promise.all([
    shellOf(actor, program), loansOf(actor, program.id),
    mayWrite ? stakeholderChoices(actor) : [], mayWrite ? commitmentsOfProgram(actor, program.id) : [],
  ]);
  const delivers = commitments.map(({ id, what, stakeholder }) => ({ id, label: `${stakeholder.name} · ${what}` }));
  return { shell, workspace: actor.workspaceSlug, today: actor.today, mayWrite, rows, stakeholders, delivers };
}
export type Loans = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "partnership:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramLoans() {
  return <LoansPage data={useLoaderData<typeof loader>()} />;
}
