import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { IMPORT_LIMIT } from "#app/domain/action/imported-action.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import type { Refused } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { uploadForm } from "#app/http/upload-form.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ChooseFile } from "./ChooseFile.tsx";
import { PreviewForm } from "./PreviewForm.tsx";
import { previewOf, takeRead, type Preview } from "./preview.server.ts";
import "#app/i18n/words/action-board.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "action:write");
  const program = await programAt(actor, received.params.program);
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, program: program.slug };
}

/** Who sends is known before a byte of the file is read; nothing is written before the second form. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "action:write");
  return answer(actor.language, new FormData(), async () => {
    const form = await uploadForm(received.request, IMPORT_LIMIT, "boardTooLarge");
    const program = await programAt(actor, received.params.program);
    const take = async () => {
      const { added, changed } = await takeRead(actor, program.id, form);
      return redirectWithToast(paths.actions(actor.workspaceSlug, program.slug, { view: "board" }), { message: dictionaries[actor.language].actionBoard.taken(added, changed) });
    };
    return handlerOf({ read: async () => data({ preview: await previewOf(actor, program.id, form) }), take }, form)();
  });
}

export default function ImportActions() {
  const { actionBoard: words } = useT();
  const { workspace, program } = useLoaderData<typeof loader>();
  const answered = useActionData() as { refused?: Refused; preview?: Preview } | undefined;
  return (
    <>
      <PageHeader title={words.importTitle} lede={words.importLede} actions={<Link to={paths.actions(workspace, program, { view: "board" })}>{words.back}</Link>} />
      {answered?.preview ? <PreviewForm preview={answered.preview} here={paths.actionsImport(workspace, program)} /> : <ChooseFile refused={answered?.refused} />}
    </>
  );
}
