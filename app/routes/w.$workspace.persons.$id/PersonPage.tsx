import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PersonFields } from "#app/ui/person/PersonFields.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { DefinitionList } from "#app/ui/primitives/DefinitionList.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { ConnectionsSection } from "./ConnectionsSection.tsx";
import type { PersonData } from "./route.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/person.ts";

export function PersonPage({ data }: { data: PersonData }) {
  const t = useT();
  const language = useLanguage();
  const { person, workspace, stakeholders, mayWrite, mayErase } = data;
  const stakeholder = stakeholders.find(({ id }) => id === person.stakeholderId);
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.persons(workspace)}>{t.workspace.persons}</Link>} title={person.name ?? t.person.unnamed}
        meta={stakeholder ? [<Link key="stakeholder" to={paths.stakeholder(workspace, stakeholder.id)}>{stakeholder.name}</Link>] : []}
        actions={mayWrite ? <>{person.erased ? null : <ButtonLink look="quiet" href={paths.merge(workspace, { kind: "person", keep: person.id })}>{t.directory.merge}</ButtonLink>}<OneButton name="trash" fields={{}} label={t.person.trash} look="quiet" /></> : null}
      />
      <DefinitionList items={[{ term: t.person.skills, value: person.skills || null }, { term: t.person.consent, value: t.person.consents[person.consent] }]} />
      <Section title={t.person.attended} id="workshops">
        {person.attended.length === 0 ? <p className="soft">{t.person.noWorkshop}</p> : null}
        <ul className="lines">
          {person.attended.map(({ id, title, on }) => <li key={id}><Link to={paths.workshop(workspace, id)}>{title}</Link><span className="due soft">{formatDay(on, language)}</span></li>)}
        </ul>
      </Section>
      <ConnectionsSection data={data} />
      {mayWrite && !person.erased ? <EditPerson data={data} /> : null}
      {mayErase && !person.erased ? (
        <Section title={t.person.erase} definition={t.person.eraseDef} id="erase">
          <Disclosure summary={t.person.erase}><OneButton name="erase" fields={{}} label={t.person.eraseConfirm} /></Disclosure>
        </Section>
      ) : null}
      <CommentThread thread={data.thread} />
    </>
  );
}

function EditPerson({ data: { person, stakeholders } }: { data: PersonData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "edit");
  return (
    <Section title={t.person.edit} id="edit">
      <PostForm key={person.revision} name="edit" refused={refused} hidden={{ id: person.id }} revision={person.revision} labels={{ name: t.person.name, skills: t.person.skills }} submit={t.common.save}>
        {({ typed }) => <PersonFields typed={typed} stakeholders={stakeholders} kept={{ ...person, name: person.name ?? "" }} />}
      </PostForm>
    </Section>
  );
}
