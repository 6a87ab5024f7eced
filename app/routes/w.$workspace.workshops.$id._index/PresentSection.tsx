import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { WorkshopData } from "./route.tsx";
import "#app/i18n/words/person.ts";
import "#app/i18n/words/workshop.ts";

export function PresentSection({ data }: { data: WorkshopData }) {
  const t = useT();
  const answer = useActionData();
  const { sheet, workspace, persons, stakeholders, mayWrite } = data;
  const [attendance, attendee] = [refusedForm(answer, "attendance"), refusedForm(answer, "attendee")];
  const present = sheet.present.map(({ id }) => id);
  return (
    <Section title={t.workshop.present(present.length)} id="present">
      {present.length === 0 ? <p className="soft">{t.workshop.noPresent}</p> : null}
      <p>{sheet.present.map(({ id, name }, index) => <span key={id}>{index > 0 ? ", " : ""}<Link to={paths.person(workspace, id)}>{name}</Link></span>)}</p>
      {mayWrite ? (
        <Disclosure summary={t.workshop.addAttendee} open={Boolean(attendee)}>
          <PostForm key={present.length} name="attendee" refused={attendee} hidden={{ workshopId: sheet.id }} submit={t.common.add}>
            {({ typed }) => (
              <div className="form-row">
                <TextField label={t.person.name} required maxLength={200} {...typed("name")} />
                <SelectField label={t.person.stakeholder} optional options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />
              </div>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
      {mayWrite && persons.length > 0 ? (
        <Disclosure summary={t.workshop.attendance} open={Boolean(attendance)}>
          <PostForm key={present.length} name="attendance" refused={attendance} hidden={{ workshopId: sheet.id }} submit={t.workshop.saveAttendance}>
            {() => <Boxes legend={t.workshop.attendance} name="personIds" options={persons.map(({ id, name, stakeholder }) => ({ value: id, label: stakeholder ? `${name} · ${stakeholder}` : name }))} kept={present} refused={attendance} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
