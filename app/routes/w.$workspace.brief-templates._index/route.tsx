import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { templatesOf } from "#app/domain/brief/templates.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { uploadForm } from "#app/http/upload-form.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { AddTemplate } from "./AddTemplate.tsx";
import { TemplateList } from "./TemplateList.tsx";
import { templateForms } from "./template-forms.server.ts";
import { Trial } from "./Trial.tsx";
import { trialOf } from "./trial.server.ts";
import "#app/i18n/words/brief-template.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief-template:write");
  const tried = new URL(received.request.url).searchParams.get("test");
  return { slug: actor.workspaceSlug, templates: await templatesOf(actor), trial: tried === null ? null : await trialOf(actor, tried) };
}

/** Who sends is known before a byte of the file is read. */
export async function action(received: ActionFunctionArgs) {
  const actor = await requireMember(received, "brief-template:write");
  return answer(actor.language, new FormData(), async () => {
    const form = await uploadForm(received.request);
    return handlerOf(templateForms, form)(actor, form);
  });
}

export default function BriefTemplatesPage() {
  const { briefTemplate: words } = useT();
  const { slug, templates, trial } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      {trial && <Trial slug={slug} trial={trial} />}
      <TemplateList slug={slug} templates={templates} />
      <AddTemplate key={templates.length} />
    </>
  );
}
