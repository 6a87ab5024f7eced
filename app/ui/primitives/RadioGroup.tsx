import { FieldError, FieldHint } from "./FieldNotes.tsx";
import { useFieldWiring, type FieldBasics } from "./field-wiring.ts";
import type { Option } from "./option.ts";

type RadioGroupProps = FieldBasics & {
  options: readonly Option[];
  defaultValue?: string | null;
  /** In a line, one under the other, as a segmented control, or as cards with a sentence each. */
  look?: "line" | "list" | "segmented" | "choices";
};

const LOOKS = { line: "radios", list: "radios-list", segmented: "segmented", choices: "choices" } as const;

export function RadioGroup({ label, name, error, hint, required, form, options, defaultValue, look = "line" }: RadioGroupProps) {
  const wiring = useFieldWiring({ error, hint });
  return (
    <fieldset className="field" aria-describedby={wiring.control["aria-describedby"]} aria-invalid={wiring.control["aria-invalid"]} role="radiogroup">
      <legend className="field-label">{label}</legend>
      <div className={LOOKS[look]}>
        {options.map((option) => (
          <Answer key={option.value} {...{ option, name, required, form, look }} checked={option.value === defaultValue} />
        ))}
      </div>
      <FieldHint id={wiring.hintId}>{hint}</FieldHint>
      <FieldError id={wiring.errorId}>{error}</FieldError>
    </fieldset>
  );
}

type AnswerProps = Pick<RadioGroupProps, "name" | "required" | "form" | "look"> & { option: Option; checked: boolean };

function Answer({ option, checked, look, ...rest }: AnswerProps) {
  const input = <input type="radio" value={option.value} defaultChecked={checked} {...rest} />;
  if (look === "choices") return <label>{input}<b>{option.label}</b>{option.hint && <span className="soft">{option.hint}</span>}</label>;
  if (look === "segmented") return <label>{input}{option.label}</label>;
  return <label className="check">{input}<span>{option.label}{option.hint && <span className="field-hint"> {option.hint}</span>}</span></label>;
}
