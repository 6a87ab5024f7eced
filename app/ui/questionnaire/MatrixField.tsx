import type { AskedView } from "#app/domain/response/asked-view.ts";
import { fieldOf } from "#app/domain/response/read-answers.ts";
import { useT } from "#app/i18n/context.tsx";
import { isTicked, typedIn, type RefusedForm } from "#app/ui/form/refused-form.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import type { QuestionProps } from "./QuestionField.tsx";
import "#app/i18n/words/response.ts";

/** So many columns stand in a line on a phone; more unfold row by row. */
const IN_A_LINE = 3;

/** A matrix is asked row by row: no table is wider than a phone. */
export function MatrixField({ question, refused }: QuestionProps) {
  const folded = question.columns.length > IN_A_LINE;
  return (
    <fieldset className="field matrix">
      <legend className="field-label">{question.label}</legend>
      {question.options.map((row) => <Row key={row.value} {...{ question, row, refused, folded }} />)}
    </fieldset>
  );
}

type RowProps = { question: AskedView; row: { value: string; label: string }; refused: RefusedForm; folded: boolean };

function Row({ question, row, refused, folded }: RowProps) {
  const t = useT();
  const chosen = chosenIn(question, row.value);
  const name = fieldOf(question.id, row.value);
  if (!question.several) return <RadioGroup label={row.label} options={[...question.columns, { value: "", label: t.response.noAnswer }]} {...typedIn(refused)(name, chosen[0])} />;
  if (!folded) return <fieldset className="matrix-row"><legend>{row.label}</legend><div className="radios"><Columns {...{ question, name, chosen, refused }} /></div></fieldset>;
  return (
    <Disclosure small summary={chosen.length > 0 ? t.response.rowChosen(row.label, chosen.length) : row.label}>
      <div className="radios-list" role="group" aria-label={row.label}><Columns {...{ question, name, chosen, refused }} /></div>
    </Disclosure>
  );
}

function chosenIn({ answer }: AskedView, row: string): string[] {
  return answer !== null && typeof answer === "object" && !Array.isArray(answer) ? (answer[row] ?? []) : [];
}

type ColumnsProps = { question: AskedView; name: string; chosen: readonly string[]; refused: RefusedForm };

function Columns({ question, name, chosen, refused }: ColumnsProps) {
  return question.columns.map(({ value, label }) => (
    <label className="check" key={value}>
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked(refused, name, value, chosen)} />
      <span>{label}</span>
    </label>
  ));
}
