import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { pairSheet } from "#app/domain/pair/pair-sheet.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { PairPage } from "./PairPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "pair:read");
  const pair = await pairSheet(actor, received.params.id ?? "");
  const program = await programById(actor, pair.programId);
  const [shell, thread, stakeholders] = await Promise.all([shellOf(actor, program), threadOf(actor, "pair", pair.id), pair.named?.categoryId ? stakeholderChoices(actor) : []]);
  return { shell, thread, workspace: actor.workspaceSlug, today: actor.today, pair, stakeholders, mayWrite: can(actor.role, "pair:write") };
}
export type PairData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "pair:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Pair() {
  return <PairPage data={useLoaderData<typeof loader>()} />;
}
