import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { addImpact } from "#app/domain/impact/add-impact.server.ts";
import { register } from "#app/domain/impact/queries.server.ts";
import { impactView, newImpactForm, registerFilter } from "#app/domain/impact/schema.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { listOf } from "#app/domain/workspace/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AddImpact } from "./AddImpact.tsx";
import { impactPictures } from "./impact-pictures.server.ts";
import { Pictures } from "./Pictures.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";
import { RegisterTable } from "./RegisterTable.tsx";
import "#app/i18n/words/impact.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const program = await programAt(actor, received.params.program);
  const asked = Object.fromEntries(new URL(received.request.url).searchParams);
  const filter = registerFilter.parse(asked);
  const t = dictionaries[actor.language];
  const lenses = (await listOf(actor, "lens", true)).map(({ id, ...entry }) => ({ value: id, label: seededLabel(t, "lens", entry) }));
  return {
    shell: await shellOf(actor, program), workspace: actor.workspaceSlug, program: program.slug, filter, lenses, rows: await register(actor, program.id, filter),
    mayWrite: can(actor.role, "impact:write"), pictures: can(actor.role, "impact:read") ? await impactPictures(actor, program, impactView.parse(asked)) : null,
  };
}
export type ImpactsPage = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "impact:write");
  return answer(actor.language, form, async () => {
    const program = await programAt(actor, received.params.program);
    const { number } = await addImpact(actor, { programId: program.id, ...parseForm(newImpactForm, form) });
    const words = dictionaries[actor.language].impact;
    return redirectWithToast(`${paths.impacts(actor.workspaceSlug, program.slug)}#register`, { message: words.added(words.ref[form.get("kind") === "risk" ? "risk" : "benefit"](number)) });
  });
}

export default function Impacts() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData(), "add");
  return (
    <>
      <PageHeader title={t.impact.title} lede={t.impact.lede} />
      {page.pictures && <Pictures pictures={page.pictures} workspace={page.workspace} program={page.program} />}
      <Section id="register" title={t.impact.register(page.rows.length)} definition={t.impact.registerDefinition}>
        {page.mayWrite && <AddImpact key={page.rows.at(-1)?.id} refused={refused} />}
        <RegisterFilters key={JSON.stringify(page.filter)} filter={page.filter} lenses={page.lenses} versions={page.pictures?.versions.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
        {page.rows.length === 0 ? <EmptyState>{t.impact.none}</EmptyState> : <RegisterTable rows={page.rows} lenses={page.lenses} workspace={page.workspace} inside={page.pictures !== null} />}
      </Section>
    </>
  );
}
