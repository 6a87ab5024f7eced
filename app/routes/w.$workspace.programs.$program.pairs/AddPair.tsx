import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Pairs } from "./route.tsx";

export function AddPair({ data: { usages, stakeholders, categories } }: { data: Pairs }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  return (
    <Section title={t.pair.add} definition={t.pair.addHint} id="add">
      <PostForm name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <>
            <div className="form-row">
              <SelectField label={t.pair.usage} required options={usages.filter(({ live }) => live).map((usage) => ({ value: usage.id, label: seededLabel(t, "usage", usage) }))} {...typed("usageId")} />
              <SelectField label={t.pair.stakeholder} options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />
              <SelectField label={t.pair.orCategory} options={categories.filter(({ retired }) => !retired).map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} {...typed("categoryId")} />
            </div>
            <TextField label={t.pair.connection} optional maxLength={2_000} {...typed("connection")} />
          </>
        )}
      </PostForm>
    </Section>
  );
}
