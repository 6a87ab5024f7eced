import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { DirectoryFilters } from "./DirectoryFilters.tsx";
import type { Directory } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

/** What a partner reads: who is there, and the way to their own sheet. */
export function NetworkDirectory({ directory }: { directory: Extract<Directory, { kind: "network" }> }) {
  const t = useT();
  const { workspace, filter, list, ownId } = directory;
  const own = ownId ? <ButtonLink href={paths.stakeholder(workspace, ownId)} look="main">{t.stakeholder.yourSheet}</ButtonLink> : null;
  return (
    <>
      <PageHeader title={t.stakeholder.title(list.total)} lede={t.stakeholder.networkLede} actions={own} />
      <DirectoryFilters directory={directory} team={false} />
      {list.rows.length === 0 ? <EmptyState>{t.stakeholder.noneFound}</EmptyState> : null}
      <ul className="lines">
        {list.rows.map(({ id, name, category }) => (
          <li key={id}>
            <Link to={paths.stakeholder(workspace, id)}>{name}</Link>
            <span className="due soft">{category ? seededLabel(t, "category", category) : ""}</span>
          </li>
        ))}
      </ul>
      <Pager page={filter.page} pages={list.pages} hrefOf={(page) => paths.stakeholders(workspace, { q: filter.q, category: filter.categoryId, page })} />
    </>
  );
}
