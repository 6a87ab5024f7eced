import { ENGAGEMENT_STATES, type Engagement } from "#app/domain/engagement/engagement.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";

type EngagementFormProps = { id: string; current: Engagement; today: string; refused: RefusedForm };

/** A dated step of engagement. */
export function EngagementForm({ id, current, today, refused }: EngagementFormProps) {
  const t = useT();
  const options = ENGAGEMENT_STATES.filter((state) => state !== current).map((value) => ({ value, label: t.engagement.word[value] }));
  return (
    <PostForm key={current} name="engagement" refused={refused} hidden={{ id }} submit={t.engagement.record}>
      {({ typed }) => (
        <div className="form-row">
          <SelectField label={t.engagement.becomes} required options={options} {...typed("to")} />
          <DateField label={t.engagement.on} {...typed("on", today)} />
          <TextField label={t.engagement.reason} hint={t.engagement.reasonHint} optional {...typed("reason")} />
        </div>
      )}
    </PostForm>
  );
}
