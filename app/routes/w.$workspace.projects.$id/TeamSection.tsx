import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { ProjectData } from "./compose-project.server.ts";
import "#app/i18n/words/project.ts";

export function TeamSection({ data: { sheet, workspace, inside, choices } }: { data: ProjectData }) {
  const { project: words } = useT();
  const refused = refusedForm(useActionData(), "member");
  return (
    <Section title={words.team(sheet.team.length)} id="team">
      {sheet.team.length === 0 ? <p className="soft">{words.noTeam}</p> : null}
      <ul className="lines">
        {sheet.team.map(({ id, name, lead, stakeholder }) => (
          <li key={id}>
            <span>{inside ? <Link to={paths.person(workspace, id)}>{name}</Link> : name} <span className="soft">{[stakeholder, lead ? words.lead : ""].filter(Boolean).join(" · ")}</span></span>
            {choices ? <OneButton name="dropMember" fields={{ personId: id }} label={words.leave} look="quiet" /> : null}
          </li>
        ))}
      </ul>
      {choices ? (
        <Disclosure summary={words.join} open={Boolean(refused)}>
          <PostForm key={sheet.team.length} name="member" refused={refused} submit={words.join}>
            {({ typed, ticked }) => (
              <>
                <SelectField label={words.person} required options={choices.persons.map(({ id, label }) => ({ value: id, label }))} {...typed("personId")} />
                <CheckboxField label={words.leads} {...ticked("lead")} />
              </>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
