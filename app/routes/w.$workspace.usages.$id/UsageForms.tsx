import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { UsageData } from "./route.tsx";

export function RenameUsage({ data: { usage, purposes } }: { data: UsageData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "rename");
  return (
    <Section title={t.usage.rename} definition={t.usage.renameHint} id="rename">
      <PostForm key={usage.revision} name="rename" refused={refused} hidden={{ id: usage.id }} revision={usage.revision} labels={{ label: t.usage.label, description: t.usage.description }} submit={t.common.save}>
        {({ typed }) => (
          <>
            <TextField label={t.usage.label} required maxLength={200} {...typed("label", seededLabel(t, "usage", usage))} />
            <TextArea label={t.usage.description} optional rows={2} {...typed("description", usage.description)} />
            <SelectField label={t.usage.purpose} optional options={purposes.filter(({ retired, id }) => !retired || id === usage.purposeId).map((entry) => ({ value: entry.id, label: seededLabel(t, "purpose", entry) }))} {...typed("purposeId", usage.purposeId)} />
          </>
        )}
      </PostForm>
    </Section>
  );
}

export function MergeUsage({ data: { usage } }: { data: UsageData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "merge");
  return (
    <Section title={t.usage.merge} definition={t.usage.mergeDef} id="merge">
      <PostForm name="merge" refused={refused} hidden={{ id: usage.id }} submit={t.usage.mergeDo}>
        {({ typed }) => <SelectField label={t.usage.merge} required options={usage.others.map((one) => ({ value: one.id, label: seededLabel(t, "usage", one) }))} {...typed("intoId")} />}
      </PostForm>
    </Section>
  );
}
