import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { VerdictBit } from "./VerdictBit.tsx";

type VerdictPickerProps = { name: string; legend: string; defaultValue?: Verdict | null; row?: boolean; form?: string; error?: string; required?: boolean };

/** The four verdicts as one choice of equal weight. */
export function VerdictPicker({ name, legend, defaultValue, row, form, error, required }: VerdictPickerProps) {
  const t = useT();
  return (
    <fieldset className={row ? "verdict-picker verdict-picker-row" : "verdict-picker"}>
      <legend>{legend}</legend>
      {VERDICTS.map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} value={kind} defaultChecked={kind === defaultValue} form={form} required={required} />
          <VerdictBit verdict={kind} />
          <span>{t.verdict.word[kind]}</span>
        </label>
      ))}
      {error && <p className="field-error" role="alert">{error}</p>}
    </fieldset>
  );
}
