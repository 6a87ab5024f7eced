import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { personChoices } from "#app/domain/person/queries.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { quotesOf } from "#app/domain/quote/queries.server.ts";
import { workshopChoices } from "#app/domain/workshop/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { QuotesPage } from "./QuotesPage.tsx";

/** A partner reads what their authors let the network read. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const inside = can(actor.role, "program:read");
  const mayWrite = can(actor.role, "quote:write");
  const [shell, rows, persons, workshops] = await Promise.all([
    shellOf(actor, program), quotesOf(actor, program.id), mayWrite ? personChoices(actor) : [], mayWrite ? workshopChoices(actor, program.id) : [],
  ]);
  return { shell: inside ? shell : { ...shell, iteration: null, toSort: 0 }, workspace: actor.workspaceSlug, inside, mayWrite, rows, persons, workshops };
}
export type Quotes = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "quote:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.program ?? ""));
}

export default function ProgramQuotes() {
  return <QuotesPage data={useLoaderData<typeof loader>()} />;
}
