import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { listsOf } from "#app/domain/list-entry/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EditableList } from "./EditableList.tsx";
import { listForms } from "./list-forms.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:read");
  return { slug: actor.workspaceSlug, mayEdit: can(actor.role, "list:edit"), lists: await listsOf(actor) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "list:edit");
  return answer(actor.language, form, async () => {
    const list = await handlerOf(listForms, form)(actor, form);
    const to = `${paths.lists(actor.workspaceSlug)}${list ? `#${list}` : ""}`;
    return redirectWithToast(to, { message: dictionaries[actor.language].listEntry.saved });
  });
}

export default function ListsPage() {
  const t = useT();
  const { slug, mayEdit, lists } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t.listEntry.title} lede={t.listEntry.lede} meta={[<Link key="usages" to={paths.usages(slug)}>{t.listEntry.usages}</Link>]} />
      <div className="columns-2">
        {lists.map(({ list, entries }) => <EditableList key={list} {...{ list, entries, mayEdit }} />)}
      </div>
    </>
  );
}
