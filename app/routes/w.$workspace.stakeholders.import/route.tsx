import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { uploadForm } from "#app/http/upload-form.server.ts";
import { fileForms, LARGEST } from "./file-forms.server.ts";
import { ImportPage } from "./ImportPage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:write");
  const kind = new URL(received.request.url).searchParams.get("kind") === "person" ? ("person" as const) : ("stakeholder" as const);
  return { workspace: actor.workspaceSlug, kind };
}
export type ImportData = Awaited<ReturnType<typeof loader>>;

/** Who sends is known before a byte of the file is read. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "stakeholder:write");
  return answer(actor.language, new FormData(), async () => {
    const form = await uploadForm(received.request, LARGEST, "fileTooLarge");
    return handlerOf(fileForms, form)(actor, form);
  });
}

export default function ImportDirectory() {
  return <ImportPage data={useLoaderData<typeof loader>()} />;
}
