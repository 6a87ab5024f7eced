import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/person.ts";
import "#app/i18n/words/stakeholder.ts";

type PersonsSectionProps = { persons: readonly { id: string; name: string | null; skills: string }[]; workspace: string; mayWrite: boolean };

export function PersonsSection({ persons, workspace, mayWrite }: PersonsSectionProps) {
  const t = useT();
  const refused = refusedForm(useActionData(), "person");
  return (
    <Section title={t.stakeholder.persons} id="persons">
      {persons.length === 0 ? <p className="soft">{t.stakeholder.noPersons}</p> : null}
      <ul className="lines">
        {persons.map(({ id, name, skills }) => <li key={id}><Link to={paths.person(workspace, id)}>{name ?? t.person.unnamed}</Link><span className="due soft">{skills}</span></li>)}
      </ul>
      {mayWrite ? (
        <Disclosure summary={t.stakeholder.addPerson} open={Boolean(refused)}>
          <PostForm key={persons.length} name="person" refused={refused} submit={t.common.add}>
            {({ typed }) => (
              <div className="form-row">
                <TextField label={t.person.name} required maxLength={200} {...typed("name")} />
                <TextField label={t.person.skills} optional {...typed("skills")} />
              </div>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
