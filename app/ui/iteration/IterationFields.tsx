import { useT } from "#app/i18n/context.tsx";
import { DateField } from "../primitives/DateField.tsx";
import type { Option } from "../primitives/option.ts";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextField } from "../primitives/TextField.tsx";

export type IterationValues = { question: string; startsOn: string | null; endsOn: string | null; baseVersionId: string | null; targetVersion: string };
/** What came back of a refused form. */
type Refused = { errors: Record<string, string>; values: Record<string, string | string[]> };
type IterationFieldsProps = { values: IterationValues; refused: Refused | null; bases: readonly Option[]; locked?: boolean };

/** What an iteration says of itself; its versions no longer show once it is open. */
export function IterationFields({ values, refused, bases, locked }: IterationFieldsProps) {
  const t = useT();
  const typed = (name: keyof IterationValues) => ({
    name,
    defaultValue: (refused?.values[name] as string | undefined) ?? values[name] ?? "",
    error: refused?.errors[name],
  });
  return (
    <>
      <TextField label={t.iteration.question} hint={t.iteration.questionHint} {...typed("question")} />
      <div className="form-row">
        <DateField label={t.iteration.startsOn} optional {...typed("startsOn")} />
        <DateField label={t.iteration.endsOn} optional {...typed("endsOn")} />
      </div>
      {locked ? null : (
        <div className="form-row">
          <SelectField label={t.iteration.base} options={bases} empty={false} {...typed("baseVersionId")} />
          <TextField label={t.iteration.target} hint={t.iteration.targetHint} {...typed("targetVersion")} />
        </div>
      )}
    </>
  );
}
