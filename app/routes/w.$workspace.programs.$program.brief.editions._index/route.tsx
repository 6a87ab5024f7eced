import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/auth/require-member.server.ts";
import { editionsOf } from "#app/domain/brief/editions.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import "#app/i18n/words/decision.ts";
import "#app/i18n/words/edition.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { EditionFiles } from "#app/ui/brief/EditionFiles.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "brief:read");
  const program = await programAt(actor, received.params.program);
  const editions = (await editionsOf(actor, program.id)).map(({ number, on, audience, decisions }) => ({ number, on, audience, decision: decisions[0] ?? null }));
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, editions };
}
type Editions = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shell.name ?? ""} · Courtepointe` }];

export default function EditionsPage() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { workspace, shell, editions } = page;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.brief(workspace, shell.slug)}>{t.edition.back}</Link>} title={t.edition.title(editions.length)} lede={t.edition.lede}
        actions={<ButtonLink href={paths.briefPreview(workspace, shell.slug)}>{t.edition.preview.page}</ButtonLink>}
      />
      {editions.length === 0 ? <EmptyState>{t.edition.none}</EmptyState> : <List page={page} />}
    </>
  );
}

function List({ page: { workspace, shell, editions } }: { page: Editions }) {
  const t = useT();
  const language = useLanguage();
  const { columns } = t.edition;
  return (
    <Table caption={t.edition.caption} captionHidden head={<tr><th scope="col">{columns.number}</th><th scope="col">{columns.on}</th><th scope="col">{columns.audience}</th><th scope="col">{columns.decision}</th><th scope="col">{columns.files}</th></tr>}>
      {editions.map(({ number, on, audience, decision }) => (
        <tr key={number}>
          <th scope="row"><Link to={paths.edition(workspace, shell.slug, number)}>{t.edition.named(number)}</Link></th>
          <td>{formatDay(on, language)}</td>
          <td>{t.edition.audiences[audience]}</td>
          <td>{decision ? <Link to={paths.decision(workspace, decision.id)}>{t.decision.answers[decision.answer]}, {formatDay(decision.on, language)}</Link> : <span className="soft">{t.edition.noDecision}</span>}</td>
          <td><EditionFiles workspace={workspace} program={shell.slug} number={number} language={language} /></td>
        </tr>
      ))}
    </Table>
  );
}
