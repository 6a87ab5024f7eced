import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { programAt } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { EditItems } from "./EditItems.tsx";
import { AddItem, ItemForms } from "./ItemForms.tsx";
import { Catalogue } from "./Catalogue.tsx";
import { catalogueView } from "./catalogue-view.server.ts";
import { openingForms } from "./opening-forms.server.ts";
import "#app/i18n/words/version.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  return catalogueView(actor, await programAt(actor, received.params.program));
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "opening-item:write");
  return answer(actor.language, form, async () => {
    const program = await programAt(actor, received.params.program);
    await handlerOf(openingForms, form)(actor, form, program.id);
    return redirectWithToast(paths.openingCatalogue(actor.workspaceSlug, program.slug), { message: dictionaries[actor.language].version.items.saved });
  });
}

export default function Opening() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData();
  const words = t.version.items;
  const { inside, items } = view;
  return (
    <>
      <PageHeader title={words.title(items.length)} lede={words.lede} />
      {items.length === 0 ? <EmptyState>{words.none}</EmptyState> : <Catalogue view={view} />}
      {inside && inside.minimal.length > 0 && (
        <Section title={words.minimal(inside.minimal.length)} definition={words.minimalDefinition}>
          <ul className="lines lines-plain">{inside.minimal.map((id) => <li key={id}>{items.find((item) => item.id === id)?.name}</li>)}</ul>
        </Section>
      )}
      {inside?.mayWrite && <AddItem key={items.length} refused={refusedForm(refused, "add")} />}
      {inside?.mayWrite && items.length > 0 && <ItemForms view={view} inside={inside} refused={refused} />}
      {inside?.mayWrite && items.length > 0 && <EditItems items={items} inside={inside} refused={refused} />}
    </>
  );
}
