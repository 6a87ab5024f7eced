import { useActionData } from "@remix-run/react";
import { OBSERVATION_KINDS } from "#app/domain/observation/observation.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Observations } from "./route.tsx";

type Row = Observations["rows"][number];
type Shared = Pick<Observations, "today" | "workshops">;

/** One form says it all: what, which kind, when; the rest may wait. */
export function ObservationFields({ typed, kept, today, workshops }: Shared & { typed: ReturnType<typeof typedIn>; kept?: Row }) {
  const t = useT();
  return (
    <>
      <TextArea label={t.observation.what} required rows={2} {...typed("what", kept?.what)} />
      <div className="form-row">
        <RadioGroup label={t.observation.kind} look="segmented" options={OBSERVATION_KINDS.map((value) => ({ value, label: t.observation.kinds[value] }))} {...typed("kind", kept?.kind ?? "surprise")} />
        <DateField label={t.observation.on} {...typed("on", kept?.on ?? today)} />
        <TextField label={t.observation.source} optional {...typed("source", kept?.source)} />
      </div>
      <div className="form-row">
        <TextField label={t.observation.howUsed} optional {...typed("howUsed", kept?.howUsed)} />
        {workshops.length > 0 ? <SelectField label={t.observation.workshop} optional options={workshops.map(({ id, title }) => ({ value: id, label: title }))} {...typed("workshopId", kept?.workshopId)} /> : null}
      </div>
    </>
  );
}

export function EditObservation({ row, today, workshops }: Shared & { row: Row }) {
  const t = useT();
  const name = `edit:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small summary={t.observation.edit} open={Boolean(refused)}>
      <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id }} revision={row.revision} labels={{ what: t.observation.what, howUsed: t.observation.howUsed, source: t.observation.source }} submit={t.common.save}>
        {({ typed }) => <ObservationFields typed={typed} kept={row} today={today} workshops={workshops} />}
      </PostForm>
      <OneButton name="trash" fields={{ id: row.id }} label={t.observation.trash} look="quiet" />
    </Disclosure>
  );
}
