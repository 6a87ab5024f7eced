import { DISCLOSURE_LEVELS } from "#app/domain/disclosure/disclosure.ts";
import { useT } from "#app/i18n/context.tsx";
import type { tickedIn, typedIn } from "#app/ui/form/refused-form.ts";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Quotes } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

type QuoteFieldsProps = Pick<Quotes, "persons" | "workshops"> & { typed: ReturnType<typeof typedIn>; ticked: ReturnType<typeof tickedIn>; kept?: Quotes["rows"][number] };

export function QuoteFields({ typed, ticked, kept, persons, workshops }: QuoteFieldsProps) {
  const t = useT();
  return (
    <>
      <TextArea label={t.quote.text} required rows={2} {...typed("text", kept?.text)} />
      <div className="form-row">
        <TextField label={t.quote.author} optional {...typed("author", kept?.author)} />
        {persons.length > 0 ? <SelectField label={t.quote.authorPerson} options={persons.map(({ id, name }) => ({ value: id, label: name }))} {...typed("authorPersonId", kept?.authorPersonId)} /> : null}
        <SelectField label={t.quote.level} empty={false} options={DISCLOSURE_LEVELS.map((value) => ({ value, label: t.stakeholder.levels[value] }))} {...typed("disclosure", kept?.disclosure ?? "team")} />
        {workshops.length > 0 ? <SelectField label={t.quote.workshop} optional options={workshops.map(({ id, title }) => ({ value: id, label: title }))} {...typed("workshopId", kept?.workshopId)} /> : null}
      </div>
      <CheckboxField label={t.quote.consent} {...ticked("consent", kept?.consent)} />
    </>
  );
}
