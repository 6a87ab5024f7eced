import { WORKSHOP_KINDS } from "#app/domain/workshop/workshop.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/workshop.ts";

export function AddWorkshop({ refused }: { refused: RefusedForm }) {
  const t = useT();
  return (
    <Section title={t.workshop.add} id="add">
      <PostForm name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <>
            <TextField label={t.workshop.name} required maxLength={200} {...typed("title")} />
            <div className="form-row">
              <SelectField label={t.workshop.kind} empty={false} options={WORKSHOP_KINDS.map((value) => ({ value, label: t.workshop.kinds[value] }))} {...typed("kind", "workshop")} />
              <DateField label={t.workshop.on} optional {...typed("on")} />
              <TextField label={t.workshop.place} optional {...typed("place")} />
            </div>
          </>
        )}
      </PostForm>
    </Section>
  );
}
