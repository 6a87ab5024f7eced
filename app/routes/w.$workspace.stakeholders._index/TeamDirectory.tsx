import { Link } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FilterNote } from "#app/ui/primitives/FilterNote.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { AddStakeholder } from "./AddStakeholder.tsx";
import { DirectoryFilters } from "./DirectoryFilters.tsx";
import type { Directory } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

type Team = Extract<Directory, { kind: "team" }>;

export function TeamDirectory({ directory }: { directory: Team }) {
  const t = useT();
  const { workspace, filter, list, figure, mayWrite } = directory;
  const filtered = Boolean(filter.q || filter.categoryId || filter.engagement || figure);
  const hrefOf = (page: number) => paths.stakeholders(workspace, { q: filter.q, category: filter.categoryId ?? "", engagement: filter.engagement ?? "", ...asked(figure), page });
  return (
    <>
      <PageHeader title={t.stakeholder.title(list.total)} lede={t.stakeholder.lede} />
      {figure && <FigureNote figure={figure} workspace={workspace} />}
      <DirectoryFilters directory={directory} team hidden={asked(figure)} />
      {list.rows.length === 0 ? <EmptyState>{filtered ? t.stakeholder.noneFound : t.stakeholder.none}</EmptyState> : <DirectoryTable rows={list.rows} workspace={workspace} />}
      <Pager page={filter.page} pages={list.pages} hrefOf={hrefOf} />
      {mayWrite ? <AddStakeholder categories={directory.categories.filter((entry) => !entry.retired)} /> : null}
    </>
  );
}

const asked = (figure: Team["figure"]): Record<string, string> => (figure ? { program: figure.program, presence: figure.presence, since: figure.since ?? "", until: figure.until ?? "" } : {});

/** Which figure the list is behind. */
function FigureNote({ figure: { presence, since, until, name }, workspace }: { figure: NonNullable<Team["figure"]>; workspace: string }) {
  const t = useT();
  const language = useLanguage();
  const days = t.common.between(since && formatDay(since, language), until && formatDay(until, language));
  return <FilterNote all={paths.stakeholders(workspace)}>{t.stakeholder.behind(t.stakeholder.presences[presence], name, days)}</FilterNote>;
}

function DirectoryTable({ rows, workspace }: { rows: Team["list"]["rows"]; workspace: string }) {
  const t = useT();
  const language = useLanguage();
  const head = (
    <tr>
      {[t.stakeholder.name, t.stakeholder.category, t.stakeholder.engagement, t.stakeholder.connection].map((title) => <th scope="col" key={title}>{title}</th>)}
      <th scope="col" className="num">{t.stakeholder.pairs}</th>
    </tr>
  );
  return (
    <Table caption={t.stakeholder.caption} captionHidden head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link to={paths.stakeholder(workspace, row.id)}>{row.name}</Link>
            {row.origin === "emerged" ? <> <Badge look="accent">{t.stakeholder.emerged}</Badge></> : null}
            {row.competitor ? <> <Badge>{t.stakeholder.competitor}</Badge></> : null}
          </td>
          <td>{row.category ? seededLabel(t, "category", row.category) : ""}</td>
          <td>{t.engagement.word[row.engagement]} <span className="soft">{formatDay(row.engagementOn, language)}</span></td>
          <td>{row.connection}</td>
          <td className="num">{row.pairs}</td>
        </tr>
      ))}
    </Table>
  );
}
