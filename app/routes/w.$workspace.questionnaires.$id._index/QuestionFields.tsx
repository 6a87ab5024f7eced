import { optionLines } from "#app/domain/questionnaire/option-lines.ts";
import { STEPS, type Question } from "#app/domain/questionnaire/questionnaire.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/questionnaire.ts";

type QuestionFieldsProps = { typed: ReturnType<typeof typedIn>; kept?: Pick<Question, "kind" | "label" | "options" | "columns" | "step"> };

/** The words of a question in both languages, its choices as lines, its step. */
export function QuestionFields({ typed, kept }: QuestionFieldsProps) {
  const { questionnaire: words } = useT();
  const offers = !kept || kept.kind === "choice" || kept.kind === "matrix";
  const lines = (part: "options" | "columns", language: "fr" | "en") => (kept ? optionLines(kept[part], language) : "");
  return (
    <>
      <div className="form-row">
        <TextField label={words.labelFr} required maxLength={500} {...typed("labelFr", kept?.label.fr)} />
        <TextField label={words.labelEn} hint={words.labelEnHint} optional maxLength={500} {...typed("labelEn", kept?.label.en)} />
      </div>
      {offers && <Lines fr={<TextArea label={words.optionsFr} {...typed("optionsFr", lines("options", "fr"))} />} en={<TextArea label={words.optionsEn} {...typed("optionsEn", lines("options", "en"))} />} />}
      {(!kept || kept.kind === "matrix") && <Lines fr={<TextArea label={words.columnsFr} {...typed("columnsFr", lines("columns", "fr"))} />} en={<TextArea label={words.columnsEn} {...typed("columnsEn", lines("columns", "en"))} />} />}
      <SelectField label={words.stepField} empty={false} options={STEPS.map((step) => ({ value: String(step), label: words.step(step) }))} {...typed("step", String(kept?.step ?? 1))} />
    </>
  );
}

function Lines({ fr, en }: { fr: JSX.Element; en: JSX.Element }) {
  return <div className="form-row">{fr}{en}</div>;
}
