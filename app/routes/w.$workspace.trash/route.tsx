import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { trashOf } from "#app/domain/trash/queries.server.ts";
import { restoreRecord } from "#app/domain/trash/restore-record.server.ts";
import { restoreInput } from "#app/domain/trash/schema.ts";
import { answer, safePath } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TrashFilter } from "./TrashFilter.tsx";
import { TrashedLine } from "./TrashedLine.tsx";
import "#app/i18n/words/trash.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "trash:restore");
  const kind = new URL(received.request.url).searchParams.get("kind") ?? "";
  return { slug: actor.workspaceSlug, kind, trashed: await trashOf(actor, kind) };
}

/** Also the way back after a deletion: anyone may undo their own, so the use case says who may. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "account:own");
  return answer(actor.language, form, async () => {
    await restoreRecord(actor, parseForm(restoreInput, form));
    const to = safePath(form.get("to"), cameFrom(received.request) ?? paths.trash(actor.workspaceSlug));
    return redirectWithToast(to, { message: dictionaries[actor.language].trash.restored });
  });
}

/** The page the undo was pressed on, when the browser says so and it is one of ours. */
function cameFrom(request: Request): string | null {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { host, pathname, search } = new URL(referer);
  return host === request.headers.get("host") ? safePath(pathname + search, "") || null : null;
}

export default function TrashPage() {
  const t = useT();
  const { slug, kind, trashed } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "restore");
  return (
    <>
      <PageHeader title={t.trash.title} lede={t.trash.lede} />
      <FormErrors errors={Object.values(refused?.errors ?? {})} />
      <TrashFilter kind={kind} />
      <Section title={t.trash.count(trashed.length)}>
        {trashed.length === 0 ? <EmptyState>{t.trash.empty}</EmptyState> : null}
        <ul className="lines">
          {trashed.map((one) => <TrashedLine key={one.id} slug={slug} trashed={one} />)}
        </ul>
      </Section>
    </>
  );
}
