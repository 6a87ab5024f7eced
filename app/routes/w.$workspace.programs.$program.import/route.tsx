import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { importReport } from "#app/domain/report-import/import-report.server.ts";
import { importedPages, linesLeft } from "#app/domain/report-import/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { isId } from "#app/platform/ids.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ImportedPages } from "./ImportedPages.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { LinesLeft } from "./LinesLeft.tsx";
import { postedReport } from "./read-form.server.ts";
import "#app/i18n/words/report-import.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "proposal:write");
  const program = await programAt(actor, received.params.program);
  const asked = new URL(received.request.url).searchParams.get("left");
  const [shell, pages, left] = await Promise.all([shellOf(actor, program), importedPages(actor, program.id), isId(asked) ? linesLeft(actor, asked) : null]);
  return { shell, workspace: actor.workspaceSlug, pages, left };
}

/** Who sends is known before a byte of the file is read; what was pasted comes back with the sentence that refuses it. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "proposal:write");
  const program = await programAt(actor, received.params.program);
  const kept = new FormData();
  return answer(actor.language, kept, async () => {
    const posted = await postedReport(received.request);
    if (posted.source === "") kept.set("text", posted.text);
    const { pageKey, title, counts } = await importReport(actor, { programId: program.id, ...posted });
    return redirectWithToast(paths.proposals(actor.workspaceSlug, program.slug, { source: pageKey }), { message: dictionaries[actor.language].reportImport.read(title.slice(0, 120), counts) });
  });
}

export default function ImportReport() {
  const { reportImport: words } = useT();
  const { shell, workspace, pages, left } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader eyebrow={shell.name} title={words.title} lede={words.lede} />
      {left ? <LinesLeft {...left} /> : null}
      <ImportForm />
      <ImportedPages pages={pages} workspace={workspace} program={shell.slug} />
    </>
  );
}
