import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addPair } from "#app/domain/pair/add-pair.server.ts";
import { pairsOfProgram } from "#app/domain/pair/queries.server.ts";
import { newPairInput, pairIdInput } from "#app/domain/pair/schema.ts";
import { restorePair } from "#app/domain/pair/trash-pair.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { iterationChoices, stakeholderChoices } from "#app/domain/stakeholder/queries.server.ts";
import { usagesOf } from "#app/domain/usage/queries.server.ts";
import { shownUnder } from "#app/domain/usage/usage.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PairsPage } from "./PairsPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "pair:read");
  const program = await programAt(actor, received.params.program);
  const query = new URL(received.request.url).searchParams;
  const filter = { usage: query.get("usage") ?? "", category: query.get("category") ?? "" };
  const [shell, usages, pairs, categories, stakeholders, iterations] = await Promise.all([
    shellOf(actor, program), usagesOf(actor), pairsOfProgram(actor, program.id), listOf(actor, "category", true), stakeholderChoices(actor), iterationChoices(actor),
  ]);
  const rows = pairs
    .map((pair) => ({ ...pair, under: shownUnder(usages, pair.usageId) }))
    .filter((pair) => (!filter.usage || pair.under === filter.usage) && (!filter.category || pair.categoryId === filter.category));
  return { shell, workspace: actor.workspaceSlug, filter, rows, total: pairs.length, usages, categories, stakeholders, iterations, mayWrite: can(actor.role, "pair:write") };
}
export type Pairs = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "pair:write");
  return answer(actor.language, form, async () => handlerOf({ add, restore }, form)(actor, form, received.params.program));
}

async function add(actor: Actor, form: FormData, slug: string | undefined) {
  const program = await programAt(actor, slug);
  const { id } = await addPair(actor, { ...parseForm(newPairInput, form), programId: program.id });
  return redirectWithToast(paths.pair(actor.workspaceSlug, id), { message: dictionaries[actor.language].pair.added });
}

async function restore(actor: Actor, form: FormData) {
  const { id } = parseForm(pairIdInput, form);
  await restorePair(actor, { id });
  return redirectWithToast(paths.pair(actor.workspaceSlug, id), { message: dictionaries[actor.language].pair.restored });
}

export default function ProgramPairs() {
  return <PairsPage data={useLoaderData<typeof loader>()} />;
}
