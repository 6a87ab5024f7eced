import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import "#app/i18n/words/calendar.ts";

export function MakeFeed({ programs }: { programs: readonly { id: string; name: string }[] }) {
  const { calendar: words } = useT();
  return (
    <Section title={words.make} definition={words.makeHow}>
      <PostForm name="make" refused={refusedForm(useActionData(), "make")} submit={words.get} look="main">
        {({ typed }) => <SelectField label={words.which} empty={words.mine} options={programs.map(({ id, name }) => ({ value: id, label: name }))} {...typed("programId")} />}
      </PostForm>
    </Section>
  );
}
