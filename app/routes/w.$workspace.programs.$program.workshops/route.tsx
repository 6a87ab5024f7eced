import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { addWorkshop } from "#app/domain/workshop/add-workshop.server.ts";
import { workshopsOf } from "#app/domain/workshop/queries.server.ts";
import { restoreWorkshop } from "#app/domain/workshop/revise-workshop.server.ts";
import { newWorkshopInput, workshopIdInput } from "#app/domain/workshop/schema.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { AddWorkshop } from "./AddWorkshop.tsx";
import { ImportLinks } from "./ImportLinks.tsx";
import "#app/i18n/words/workshop.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const [shell, rows] = await Promise.all([shellOf(actor, program), workshopsOf(actor, program.id)]);
  return { shell, workspace: actor.workspaceSlug, mayWrite: can(actor.role, "workshop:write"), mayImport: can(actor.role, "proposal:write"), rows };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "workshop:write");
  return answer(actor.language, form, async () => handlerOf({ add, restore }, form)(actor, form, received.params.program));
}

async function add(actor: Actor, form: FormData, slug: string | undefined) {
  const program = await programAt(actor, slug);
  const input = parseForm(newWorkshopInput, form);
  const { id } = await addWorkshop(actor, { ...input, programId: program.id });
  return redirectWithToast(paths.workshop(actor.workspaceSlug, id), { message: dictionaries[actor.language].workshop.added(input.title) });
}

async function restore(actor: Actor, form: FormData) {
  const { id } = parseForm(workshopIdInput, form);
  await restoreWorkshop(actor, { id });
  return redirectWithToast(paths.workshop(actor.workspaceSlug, id), { message: dictionaries[actor.language].workshop.restored });
}

export default function ProgramWorkshops() {
  const t = useT();
  const language = useLanguage();
  const { shell, rows, workspace, mayWrite, mayImport } = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "add");
  return (
    <>
      <PageHeader title={t.workshop.title(rows.length)} lede={t.workshop.lede} actions={mayImport ? <ImportLinks workspace={workspace} program={shell.slug} /> : null} />
      {rows.length === 0 ? <EmptyState>{t.workshop.none}</EmptyState> : null}
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.id}>
            <span><Link to={paths.workshop(workspace, row.id)}>{row.title}</Link> <span className="soft">{[t.workshop.kinds[row.kind], row.place, t.workshop.present(row.present)].filter(Boolean).join(" · ")}</span></span>
            <span className="due">{formatDay(row.on, language) || t.workshop.undated}</span>
          </li>
        ))}
      </ul>
      {mayWrite ? <AddWorkshop refused={refused} /> : null}
    </>
  );
}
