import { askedQuery, isFiltered } from "#app/domain/stakeholder/directory.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FilterNote } from "#app/ui/primitives/FilterNote.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { AddStakeholder } from "./AddStakeholder.tsx";
import { DirectoryFilters } from "./DirectoryFilters.tsx";
import { DirectoryTable } from "./DirectoryTable.tsx";
import { DirectoryWays } from "./DirectoryWays.tsx";
import type { Directory } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

type Team = Extract<Directory, { kind: "team" }>;

export function TeamDirectory({ directory }: { directory: Team }) {
  const t = useT();
  const { workspace, filter, list, figure, mayWrite } = directory;
  const filtered = isFiltered(filter) || figure !== null;
  const hrefOf = (page: number) => paths.stakeholders(workspace, { ...askedQuery(filter), ...asked(figure), page });
  return (
    <>
      <PageHeader title={t.stakeholder.title(list.total)} lede={t.stakeholder.lede} actions={<DirectoryWays workspace={workspace} mayWrite={mayWrite} />} />
      {figure && <FigureNote figure={figure} workspace={workspace} />}
      <DirectoryFilters directory={directory} team hidden={asked(figure)} />
      {list.rows.length === 0 ? <EmptyState>{filtered ? t.stakeholder.noneFound : t.stakeholder.none}</EmptyState> : <DirectoryTable directory={directory} />}
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
