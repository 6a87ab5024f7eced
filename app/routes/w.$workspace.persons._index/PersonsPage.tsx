import { Form, Link, useActionData } from "@remix-run/react";
import { CONSENTS } from "#app/domain/stakeholder/stakeholder.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PersonFields } from "#app/ui/person/PersonFields.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { Table } from "#app/ui/primitives/Table.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Persons } from "./route.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/person.ts";
import "#app/i18n/words/stakeholder.ts";

export function PersonsPage({ data }: { data: Persons }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const { list, filter, workspace, mayWrite, stakeholders } = data;
  return (
    <>
      <PageHeader title={t.person.title(list.total)} lede={t.person.lede} actions={<PersonWays workspace={workspace} mayWrite={mayWrite} />} />
      <Form method="get" className="filters" role="search">
        <TextField label={t.person.search} name="q" type="search" defaultValue={filter.q} />
        <SelectField label={t.person.consent} name="consent" empty={t.stakeholder.all} defaultValue={filter.consent ?? ""} options={CONSENTS.map((value) => ({ value, label: t.person.consents[value] }))} />
        <SelectField label={t.person.sort} name="sort" empty={false} defaultValue={filter.sort} options={(["name", "stakeholder"] as const).map((value) => ({ value, label: t.person.sorts[value] }))} />
        <Button look="slim">{t.stakeholder.filter}</Button>
      </Form>
      {list.rows.length === 0 ? <EmptyState>{filter.q || filter.consent ? t.person.noneFound : t.person.none}</EmptyState> : <PersonsTable data={data} />}
      <Pager page={filter.page} pages={list.pages} hrefOf={(page) => paths.persons(workspace, { q: filter.q, consent: filter.consent, sort: filter.sort === "name" ? null : filter.sort, page })} />
      {mayWrite ? (
        <Section title={t.person.add} id="add">
          <PostForm key={list.total} name="add" refused={refused} submit={t.common.add} look="main">
            {({ typed }) => <PersonFields typed={typed} stakeholders={stakeholders} />}
          </PostForm>
        </Section>
      ) : null}
    </>
  );
}

function PersonsTable({ data: { list, workspace } }: { data: Persons }) {
  const t = useT();
  const head = <tr>{[t.person.name, t.person.stakeholder, t.person.skills, t.person.consent].map((title) => <th scope="col" key={title}>{title}</th>)}</tr>;
  return (
    <Table caption={t.person.caption} captionHidden head={head}>
      {list.rows.map(({ id, name, stakeholder, skills, consent }) => (
        <tr key={id}>
          <td><Link to={paths.person(workspace, id)}>{name ?? t.person.unnamed}</Link></td>
          <td>{stakeholder ? <Link to={paths.stakeholder(workspace, stakeholder.id)}>{stakeholder.name}</Link> : t.person.noStakeholder}</td>
          <td>{skills}</td>
          <td>{t.person.consents[consent]}</td>
        </tr>
      ))}
    </Table>
  );
}

function PersonWays({ workspace, mayWrite }: { workspace: string; mayWrite: boolean }) {
  const { directory } = useT();
  return (
    <>
      <ButtonLink look="slim" href={paths.connections(workspace)}>{directory.connections}</ButtonLink>
      {mayWrite ? <ButtonLink look="slim" href={paths.personsFile(workspace)} reloadDocument>{directory.takeOut}</ButtonLink> : null}
      {mayWrite ? <ButtonLink look="slim" href={paths.stakeholdersImport(workspace, { kind: "person" })}>{directory.bringIn}</ButtonLink> : null}
      {mayWrite ? <ButtonLink look="slim" href={paths.merge(workspace)}>{directory.doubles}</ButtonLink> : null}
    </>
  );
}
