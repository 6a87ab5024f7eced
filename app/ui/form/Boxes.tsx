import { isTicked, type RefusedForm } from "./refused-form.ts";

type BoxesProps = { legend: string; name: string; options: readonly { value: string; label: string }[]; kept: readonly string[]; refused: RefusedForm };

/** Several of a list, each a box to tick. */
export function Boxes({ legend, name, options, kept, refused }: BoxesProps) {
  const error = refused?.errors[name];
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      <div className="radios">
        {options.map(({ value, label }) => (
          <label className="check" key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={isTicked(refused, name, value, kept)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? <p className="field-error" role="alert">{error}</p> : null}
    </fieldset>
  );
}
