import { Link } from "@remix-run/react";
import type { SourceFormat } from "#app/domain/report-import/source-line.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import "#app/i18n/words/report-import.ts";

interface Page {
  id: string;
  pageKey: string;
  title: string;
  format: SourceFormat;
  source: string;
  on: string;
  times: number;
  waiting: number;
}

export function ImportedPages({ pages, workspace, program }: { pages: readonly Page[]; workspace: string; program: string }) {
  const { reportImport: words } = useT();
  const language = useLanguage();
  return (
    <Section title={words.pages(pages.length)} definition={words.pagesDef}>
      {pages.length === 0 ? <EmptyState>{words.noPage}</EmptyState> : null}
      <ul className="lines">
        {pages.map((page) => (
          <li key={page.id}>
            <span>
              <Link to={paths.proposals(workspace, program, { source: page.pageKey })}>{page.title}</Link>{" "}
              <span className="soft">{[words.formats[page.format], page.source, words.times(page.times)].filter(Boolean).join(" · ")} · <Link to={paths.importReport(workspace, program, { left: page.id })}>{words.leftLink}</Link></span>
            </span>
            <span className="due">{words.waiting(page.waiting)} · {formatDay(page.on, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
