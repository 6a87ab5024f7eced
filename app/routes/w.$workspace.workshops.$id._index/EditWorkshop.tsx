import { useActionData } from "@remix-run/react";
import { WORKSHOP_KINDS } from "#app/domain/workshop/workshop.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { WorkshopData } from "./route.tsx";
import "#app/i18n/words/workshop.ts";

export function EditWorkshop({ data: { sheet, persons, iterations } }: { data: WorkshopData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "edit");
  const labels = { title: t.workshop.name, theme: t.workshop.theme, challenge: t.workshop.challenge, notes: t.workshop.notes };
  return (
    <Disclosure summary={t.workshop.edit} open={Boolean(refused)}>
      <PostForm key={sheet.revision} name="edit" refused={refused} hidden={{ id: sheet.id }} revision={sheet.revision} labels={labels} submit={t.common.save}>
        {({ typed }) => (
          <>
            <TextField label={t.workshop.name} required maxLength={200} {...typed("title", sheet.title)} />
            <div className="form-row">
              <SelectField label={t.workshop.kind} empty={false} options={WORKSHOP_KINDS.map((value) => ({ value, label: t.workshop.kinds[value] }))} {...typed("kind", sheet.kind)} />
              <DateField label={t.workshop.on} optional {...typed("on", sheet.on)} />
              <TextField label={t.workshop.hours} optional {...typed("hours", sheet.hours)} />
              <TextField label={t.workshop.place} optional {...typed("place", sheet.place)} />
              <SelectField label={t.workshop.facilitator} optional options={persons.map(({ id, name }) => ({ value: id, label: name }))} {...typed("facilitatorPersonId", sheet.facilitatorPersonId)} />
              <SelectField label={t.workshop.iteration} optional options={iterations.map(({ id, number }) => ({ value: id, label: t.workshop.iterationN(number) }))} {...typed("iterationId", sheet.iterationId)} />
            </div>
            <TextField label={t.workshop.theme} optional {...typed("theme", sheet.theme)} />
            <TextField label={t.workshop.challenge} optional {...typed("challenge", sheet.challenge)} />
            <TextArea label={t.workshop.notes} rows={8} optional {...typed("notes", sheet.notes)} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
