import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { WarmPathFigure } from "#app/ui/connection/WarmPathFigure.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { ConnectionsTable } from "./ConnectionsTable.tsx";
import type { Connections } from "./route.tsx";
import "#app/i18n/words/connection.ts";

export function ConnectionsPage({ data }: { data: Connections }) {
  const t = useT();
  const { workspace, asked, page, list } = data;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.stakeholders(workspace)}>{t.workspace.stakeholders}</Link>} title={t.connection.title} lede={t.connection.lede} />
      <Reaches data={data} />
      <Section title={t.connection.list(list.total)} id="list">
        {list.total === 0 ? <p className="soft">{t.connection.none}</p> : <ConnectionsTable rows={list.rows} workspace={workspace} />}
        <Pager page={page} pages={list.pages} hrefOf={(to) => `${paths.connections(workspace, { category: asked ?? undefined, page: to })}#list`} />
      </Section>
    </>
  );
}

/** The categories we miss, each with the way there; or the one the address asks. */
function Reaches({ data: { workspace, categories, asked, reach } }: { data: Connections }) {
  const t = useT();
  const labelOf = (id: string) => seededLabel(t, "category", categories.find((one) => one.id === id) ?? { seedKey: null, label: "" });
  return (
    <Section title={asked ? labelOf(asked) : t.connection.missing} definition={t.connection.missingDef} id="missing">
      <Form method="get" className="filters">
        <SelectField label={t.connection.look} name="category" empty={t.connection.allMissing} defaultValue={asked ?? ""} options={categories.map(({ id }) => ({ value: id, label: labelOf(id) }))} />
        <Button look="slim">{t.connection.lookUp}</Button>
      </Form>
      {reach.length === 0 ? <p className="soft">{t.connection.noneMissing}</p> : null}
      {reach.map((one) => <Reach key={one.categoryId} reach={one} label={labelOf(one.categoryId)} workspace={workspace} />)}
    </Section>
  );
}

function Reach({ reach: { categoryId, active, known, path }, label, workspace }: { reach: Connections["reach"][number]; label: string; workspace: string }) {
  const { connection } = useT();
  return (
    <article className="reach">
      <h3><Link to={paths.stakeholders(workspace, { category: categoryId })}>{label}</Link> <span className="soft">{connection.active(active, known)}</span></h3>
      {path ? <WarmPathFigure path={path} workspace={workspace} /> : <p className="soft">{known === 0 ? connection.noOneKnown : connection.noPath}</p>}
    </article>
  );
}
