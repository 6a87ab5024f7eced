import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { resultKind, resultTitle, type Result } from "#app/ui/search/result.ts";

type SearchPageProps = { workspace: string; q: string; page: number; more: boolean; results: Result[]; mayRebuild: boolean };

export function SearchPage({ workspace, q, page, more, results, mayRebuild }: SearchPageProps) {
  const t = useT();
  return (
    <>
      <PageHeader title={t.search.title} lede={t.search.lede} />
      <Form method="get" className="search-form" role="search">
        <TextField key={q} name="q" label={t.search.field} defaultValue={q} placeholder={t.search.placeholder} maxLength={200} type="search" autoComplete="off" />
        <Button>{t.search.go}</Button>
      </Form>
      <Results {...{ workspace, q, page, more, results }} />
      {mayRebuild && (
        <details className="disclosure">
          <summary>{t.search.rebuild}</summary>
          <p className="def">{t.search.rebuildWhy}</p>
          <OneButton name="rebuild" fields={{}} label={t.search.rebuild} />
        </details>
      )}
    </>
  );
}

function Results({ workspace, q, page, more, results }: Omit<SearchPageProps, "mayRebuild">) {
  const t = useT();
  if (q.trim() === "") return <EmptyState>{t.search.ask}</EmptyState>;
  if (results.length === 0) return <EmptyState>{t.search.nothing(q.trim())}</EmptyState>;
  const told = (page - 1) * 20 + results.length;
  return (
    <Section title={t.search.found(told, more)}>
      <ol className="lines search-results">
        {results.map((one) => (
          <li key={one.id}>
            <Link to={one.href}>{resultTitle(t, one)}</Link>
            <span className="soft">{resultKind(t, one)}</span>
          </li>
        ))}
      </ol>
      <nav className="pager" aria-label={t.form.pagerLabel}>
        {page > 1 && <Link rel="prev" to={paths.search(workspace, { q, page: page - 1 })}>{t.search.previous}</Link>}
        {more && <Link rel="next" to={paths.search(workspace, { q, page: page + 1 })}>{t.search.next}</Link>}
      </nav>
    </Section>
  );
}
