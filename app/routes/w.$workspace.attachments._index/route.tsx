import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { answerAttachment, SENDING_LIMIT } from "#app/http/attachment-forms.server.ts";
import type { Refused } from "#app/http/refused.ts";
import { uploadForm } from "#app/http/upload-form.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { RefusedAttachment } from "./RefusedAttachment.tsx";
import "#app/i18n/words/attachment.ts";

/** Files stand on the pages of their records: this address only receives them, and says why one was refused. */
export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "attachment:write");
  return { workspace: actor.workspaceSlug };
}

/** Who sends is known before a byte of the files is read; a form that is not read tells nothing back but what was refused. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "attachment:write");
  const told = new FormData();
  return answer(actor.language, told, async () => {
    const form = await uploadForm(received.request, SENDING_LIMIT, "attachmentsTooLarge");
    for (const [name, value] of form) if (typeof value === "string") told.append(name, value);
    return answerAttachment(actor, form);
  });
}

export default function AttachmentsPage() {
  const { attachment: words, workspace: { programs } } = useT();
  const { workspace } = useLoaderData<typeof loader>();
  const refused = (useActionData() as { refused?: Refused } | undefined)?.refused;
  if (refused) return <RefusedAttachment workspace={workspace} refused={refused} />;
  return <PageHeader title={words.title(0)} actions={<Link to={paths.workspace(workspace)}>{programs}</Link>} />;
}
