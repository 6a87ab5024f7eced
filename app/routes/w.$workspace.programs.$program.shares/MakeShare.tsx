import { useActionData } from "@remix-run/react";
import { SHARE_DAYS, USUAL_SHARE_DAYS } from "#app/domain/share/share.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/share.ts";

export function MakeShare() {
  const { share: words } = useT();
  return (
    <Section title={words.make} definition={words.warning}>
      <PostForm name="make" refused={refusedForm(useActionData(), "make")} submit={words.make} look="main">
        {({ typed }) => (
          <>
            <TextField label={words.label} hint={words.labelHint} maxLength={200} required {...typed("label")} />
            <SelectField label={words.days} empty={false} options={SHARE_DAYS.map((value) => ({ value, label: words.daysOf[value] }))} {...typed("days", USUAL_SHARE_DAYS)} />
          </>
        )}
      </PostForm>
    </Section>
  );
}
