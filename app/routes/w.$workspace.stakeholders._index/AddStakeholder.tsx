import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/stakeholder.ts";

type AddStakeholderProps = { categories: readonly { id: string; seedKey: string | null; label: string | null }[] };

/** Name and category only: what else there is to know is written on the sheet. */
export function AddStakeholder({ categories }: AddStakeholderProps) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  return (
    <Section title={t.stakeholder.add} definition={t.stakeholder.addHint} id="add">
      <PostForm name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <div className="form-row">
            <TextField label={t.stakeholder.name} required maxLength={200} {...typed("name")} />
            <SelectField label={t.stakeholder.category} optional options={categories.map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} {...typed("categoryId")} />
          </div>
        )}
      </PostForm>
    </Section>
  );
}
