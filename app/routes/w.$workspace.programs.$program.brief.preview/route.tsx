import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { previewPage } from "#app/domain/brief/edition-page.server.ts";
import { issueEdition } from "#app/domain/brief/issue-edition.server.ts";
import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { choice, revision } from "#app/domain/form/fields.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { picturesOf } from "#app/exports/drawing/pictures-of.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { LANGUAGES } from "#app/i18n/language.ts";
import "#app/i18n/words/edition.ts";
import "#app/i18n/words/evolution.ts";
import { paths } from "#app/paths.ts";
import { BriefPages } from "#app/ui/brief/BriefPages.tsx";
import { BriefSlides } from "#app/ui/brief/BriefSlides.tsx";
import { figureAddress } from "#app/ui/brief/figure-address.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Checks } from "./Checks.tsx";
import { IssueForm } from "./IssueForm.tsx";
import { Switches } from "./Switches.tsx";

const VIEWS = ["note", "slides"] as const;

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const query = new URL(received.request.url).searchParams;
  const audience = DISCLOSURE_LEVELS.find((one) => one === query.get("audience")) ?? "comex";
  const language = LANGUAGES.find((one) => one === query.get("language")) ?? actor.language;
  const as = VIEWS.find((one) => one === query.get("as")) ?? "note";
  const words = briefWords(dictionaries[language], language, figureAddress(actor.workspaceSlug, program.slug));
  const page = await previewPage(actor, program, audience, words);
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, ...page, pictures: picturesOf(page.document), audience, language, as, may: can(actor.role, "brief:issue") };
}
export type Preview = Awaited<ReturnType<typeof loader>>;

const issueInput = z.object({ audience: choice(DISCLOSURE_LEVELS), after: revision() });

/** Freezes the note as it is now. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "brief:issue");
  return answer(actor.language, form, async () => {
    const program = await programAt(actor, received.params.program);
    const t = dictionaries[actor.language];
    const { number } = await issueEdition(actor, { programId: program.id, ...parseForm(issueInput, form) }, briefWords(t, actor.language));
    return redirectWithToast(paths.edition(actor.workspaceSlug, program.slug, number), { message: t.edition.issue.toast(number) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.document.words.note ?? ""} · ${data?.shell.name ?? ""} · Courtepointe` }];

export default function PreviewPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const refused = refusedForm(useActionData<typeof action>(), "issue");
  const { workspace, shell, last, document, pictures, as } = page;
  const words = t.edition.preview;
  const shown = { document, pictures, tableLabel: t.evolution.table };
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.brief(workspace, shell.slug)}>{t.edition.back}</Link>} title={words.title} lede={words.lede}
        meta={[words.draft(last + 1), <Link key="editions" to={paths.editions(workspace, shell.slug)}>{t.edition.page}</Link>]}
      />
      <Switches page={page} />
      <Checks page={page} />
      {page.may && <IssueForm page={page} refused={refused} />}
      {document.sections.length === 0 && as === "note" ? <EmptyState>{words.empty}</EmptyState> : (
        <Section title={as === "note" ? words.pages : t.edition.slides} definition={as === "note" ? words.pagesDefinition : undefined}>
          {as === "note" ? <BriefPages {...shown} /> : <BriefSlides {...shown} />}
        </Section>
      )}
    </>
  );
}
