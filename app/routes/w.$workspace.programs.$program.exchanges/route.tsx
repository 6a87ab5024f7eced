import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { exchangesOf } from "#app/domain/exchange/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { openingItemsOf } from "#app/domain/resource-version/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { ExchangesPage } from "./ExchangesPage.tsx";
import { handlers } from "./handlers.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "partnership:read");
  const program = await programAt(actor, received.params.program);
  const only = new URL(received.request.url).searchParams.get("stakeholder");
  const mayWrite = can(actor.role, "partnership:write");
  const [shell, rows, stakeholders, items] = await Promise.all([
    shellOf(actor, program), exchangesOf(actor, program.id), mayWrite ? stakeholderChoices(actor) : [], mayWrite ? openingItemsOf(actor, program.id) : [],
  ]);
  return { shell, workspace: actor.workspaceSlug, today: actor.today, mayWrite, only, rows, stakeholders, items: items.map(({ id, name }) => ({ id, name })) };
}
export type Exchanges = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "partnership:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramExchanges() {
  return <ExchangesPage data={useLoaderData<typeof loader>()} />;
}
