import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { historyPage, restoreRevision } from "#app/domain/brief/history.server.ts";
import { sectionKeyOf } from "#app/domain/brief/section-record.server.ts";
import { restoreRevisionInput } from "#app/domain/brief/section-schema.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { HistoryPage } from "./HistoryPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const key = sectionKeyOf(received.params.key);
  const asked = new URL(received.request.url).searchParams;
  const [shell, history] = await Promise.all([shellOf(actor, program), historyPage(actor, program.id, key, { from: asked.get("from"), to: asked.get("to") })]);
  const title = dictionaries[actor.language].brief.historyOf(dictionaries[actor.language].brief.sections[key]);
  return { shell, section: key, title, ...history, workspace: actor.workspaceSlug, mayRestore: can(actor.role, "brief:write") };
}
export type HistoryData = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "brief:write");
  const { id: programId, slug } = await programAt(actor, received.params.program);
  const key = sectionKeyOf(received.params.key);
  return answer(actor.language, form, async () => {
    await restoreRevision(actor, { programId, key }, parseForm(restoreRevisionInput, form));
    return redirectWithToast(paths.briefSection(actor.workspaceSlug, slug, key), { message: dictionaries[actor.language].brief.restored });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Courtepointe` }];

export default function History() {
  return <HistoryPage data={useLoaderData<typeof loader>()} />;
}
