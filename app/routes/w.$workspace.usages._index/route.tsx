import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addUsage } from "#app/domain/usage/add-usage.server.ts";
import { pairCountsByUsage, usagesOf } from "#app/domain/usage/queries.server.ts";
import { newUsageInput } from "#app/domain/usage/schema.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { UsagesPage } from "./UsagesPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const [usages, counts, purposes] = await Promise.all([usagesOf(actor), pairCountsByUsage(actor), listOf(actor, "purpose")]);
  return { workspace: actor.workspaceSlug, mayWrite: can(actor.role, "usage:write"), purposes, usages: usages.map((usage) => ({ ...usage, pairs: counts.get(usage.id) ?? 0 })) };
}
export type Usages = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "usage:write");
  return answer(actor.language, form, async () => {
    const input = parseForm(newUsageInput, form);
    await addUsage(actor, input);
    return redirectWithToast(paths.usages(actor.workspaceSlug), { message: dictionaries[actor.language].usage.added(input.label) });
  });
}

export default function WorkspaceUsages() {
  return <UsagesPage data={useLoaderData<typeof loader>()} />;
}
