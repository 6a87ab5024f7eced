import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { pairsOfUsages } from "#app/domain/pair/queries.server.ts";
import { usageSheet } from "#app/domain/usage/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { handlers } from "./handlers.server.ts";
import { UsagePage } from "./UsagePage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const usage = await usageSheet(actor, received.params.id ?? "");
  const [pairs, purposes, thread] = await Promise.all([pairsOfUsages(actor, [...usage.under, usage.id]), listOf(actor, "purpose", true), threadOf(actor, "usage", usage.id)]);
  return { workspace: actor.workspaceSlug, mayWrite: can(actor.role, "usage:write"), usage, pairs, purposes, thread };
}
export type UsageData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "usage:write");
  return answer(actor.language, form, async () => handlerOf(handlers, form)(actor, form, received.params.id ?? ""));
}

export default function Usage() {
  return <UsagePage data={useLoaderData<typeof loader>()} />;
}
