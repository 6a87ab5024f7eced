import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { editionsOf } from "#app/domain/brief/editions.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { openVersion } from "#app/domain/resource-version/open-version.server.ts";
import { openingItemsOf, openingStatesOf, versionById } from "#app/domain/resource-version/queries.server.ts";
import { reviseVersion } from "#app/domain/resource-version/revise-version.server.ts";
import { versionEdit, versionOpeningForm } from "#app/domain/resource-version/schema.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { VersionEditions } from "./VersionEditions.tsx";
import { VersionForm } from "./VersionForm.tsx";
import { VersionSheet } from "./VersionSheet.tsx";
import "#app/i18n/words/version.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const version = await versionById(actor, received.params.id ?? "");
  const program = await programById(actor, version.programId);
  const items = await openingItemsOf(actor, program.id);
  const states = await openingStatesOf(actor, program.id, items.map(({ id }) => id));
  const { workspaceId: _tenant, createdAt: _at, createdBy: _by, deletedAt: _gone, deletedBy: _goneBy, ...shown } = version;
  return {
    shell: await shellOf(actor, program), thread: await threadOf(actor, "version", version.id), workspace: actor.workspaceSlug, today: actor.today, mayWrite: can(actor.role, "version:write"), version: shown,
    editions: (await editionsOf(actor, program.id)).filter(({ versionId }) => versionId === version.id).map(({ number, on, decisions }) => ({ number, on, decision: decisions[0] ?? null })),
    items: items.map(({ id, name }) => {
      const said = states.get(id)?.find(({ versionId }) => versionId === version.id);
      return { id, name, state: said?.state ?? ("closed" as const), like: said?.like ?? null };
    }),
  };
}
export type VersionPage = Awaited<ReturnType<typeof loader>>;

const forms = {
  edit: async (actor: Parameters<typeof reviseVersion>[0], form: FormData, id: string) => reviseVersion(actor, { ...parseForm(versionEdit.omit({ id: true }), form), id }),
  open: async (actor: Parameters<typeof reviseVersion>[0], form: FormData, id: string) => openVersion(actor, { ...parseForm(versionOpeningForm.omit({ id: true }), form), id }),
};

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "version:write");
  const id = received.params.id ?? "";
  return answer(actor.language, form, async () => {
    await handlerOf(forms, form)(actor, form, id);
    return redirectWithToast(paths.version(actor.workspaceSlug, id), { message: dictionaries[actor.language].version.saved });
  });
}

export default function Version() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const refused = useActionData();
  const { version, workspace, shell, items } = page;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.versions(workspace, shell.slug)}>{t.program.nav.versions}</Link>} title={version.name} meta={[t.version.states[version.state]]} />
      <VersionSheet version={version} />
      {page.mayWrite && <VersionForm version={version} refused={refusedForm(refused, "edit")} />}
      {page.mayWrite && version.state === "authorised" && (
        <Form method="post" className="filters">
          <input type="hidden" name="form" value="open" />
          <DateField label={t.version.openedOn} name="on" defaultValue={page.today} error={refusedForm(refused, "open")?.errors.on} />
          <Button>{t.version.opened}</Button>
        </Form>
      )}
      <Section title={t.version.opening} aside={<Link to={paths.openingCatalogue(workspace, shell.slug)}>{t.version.items.title(items.length)}</Link>}>
        <ul className="lines">{items.map(({ id, name, state, like }) => <li key={id}><span>{name}</span><span className="due">{t.version.items.states[state]}{like ? <span className="soft">, {t.version.items.like(like)}</span> : null}</span></li>)}</ul>
      </Section>
      <VersionEditions page={page} />
      <CommentThread thread={page.thread} />
    </>
  );
}
