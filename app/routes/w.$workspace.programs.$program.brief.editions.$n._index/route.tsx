import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { editionPage } from "#app/domain/brief/edition-page.server.ts";
import { editionNumber } from "#app/domain/brief/editions.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { picturesOf } from "#app/exports/drawing/pictures-of.ts";
import { briefWords } from "#app/i18n/brief-words.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import "#app/i18n/words/edition.ts";
import "#app/i18n/words/evolution.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { BriefPages } from "#app/ui/brief/BriefPages.tsx";
import { BriefSlides } from "#app/ui/brief/BriefSlides.tsx";
import { EditionFiles } from "#app/ui/brief/EditionFiles.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Changes } from "./Changes.tsx";
import { Decided } from "./Decided.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const page = await editionPage(actor, program, editionNumber(received.params.n), briefWords(dictionaries[actor.language], actor.language));
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, ...page, pictures: picturesOf(page.document) };
}
export type EditionPage = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.document.words.edition ?? ""} · ${data?.shell.name ?? ""} · Courtepointe` }];

export default function Edition() {
  const t = useT();
  const language = useLanguage();
  const page = useLoaderData<typeof loader>();
  const { workspace, shell, number, document, pictures, audience, on, issuer } = page;
  const shown = { document, pictures, tableLabel: t.evolution.table };
  const frozen = audience === "comex" || audience === "team";
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.editions(workspace, shell.slug)}>{t.edition.page}</Link>} title={t.edition.titled(number, document.object)}
        meta={[t.edition.issued(formatDay(on, language), issuer), t.edition.for[audience], ...(frozen ? [<Link key="page" to={paths.dashboard(workspace, shell.slug, { edition: number })}>{t.edition.dashboard}</Link>] : [])]}
        actions={<EditionFiles workspace={workspace} program={shell.slug} number={number} language={language} />}
      />
      <Decided page={page} />
      <Changes page={page} />
      <Section title={t.edition.note}><BriefPages {...shown} /></Section>
      <Section title={t.edition.slides}><BriefSlides {...shown} /></Section>
      <Fingerprint page={page} />
    </>
  );
}

function Fingerprint({ page: { fingerprint, intact } }: { page: EditionPage }) {
  const t = useT();
  return (
    <Section title={t.edition.fingerprint} definition={t.edition.fingerprintDefinition} id="fingerprint">
      <p className="edition-print">{fingerprint}</p>
      <p>{intact ? t.edition.intact : t.edition.broken}</p>
    </Section>
  );
}
