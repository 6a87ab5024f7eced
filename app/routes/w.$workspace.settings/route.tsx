import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { changeWorkspace } from "#app/domain/workspace/change-workspace.server.ts";
import { workspaceOf } from "#app/domain/workspace/queries.server.ts";
import { workspaceInput } from "#app/domain/workspace/schema.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { WorkspaceForm } from "./WorkspaceForm.tsx";
import "#app/i18n/words/settings.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "workspace:administer");
  const { slug, name, language, timeZone, personMonthRate, revision } = await workspaceOf(actor);
  return { slug, values: { name, language, timeZone, personMonthRate, revision }, timeZones: Intl.supportedValuesOf("timeZone") };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "workspace:administer");
  return answer(actor.language, form, async () => {
    await changeWorkspace(actor, parseForm(workspaceInput, form));
    return redirectWithToast(paths.settings(actor.workspaceSlug), { message: dictionaries[actor.language].settings.saved });
  });
}

export default function SettingsPage() {
  const t = useT();
  const { slug, values, timeZones } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t.settings.title} />
      <WorkspaceForm {...{ values, timeZones }} />
      <Section title={t.settings.export} definition={t.settings.exportHint}>
        <ButtonLink href={paths.exportJson(slug)} reloadDocument>{t.settings.exportLink}</ButtonLink>
      </Section>
    </>
  );
}
