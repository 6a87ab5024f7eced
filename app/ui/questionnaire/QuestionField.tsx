import { fieldOf, MAX_ANSWER } from "#app/domain/response/read-answers.ts";
import type { AskedView } from "#app/domain/response/asked-view.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { currencySign, hundredthsToType, minorToType, personMonthsUnit } from "#app/platform/format.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { typedIn, type RefusedForm } from "#app/ui/form/refused-form.ts";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { MatrixField } from "./MatrixField.tsx";
import "#app/i18n/words/response.ts";

export type QuestionProps = { question: AskedView; currency: string; refused: RefusedForm };

/** A single choice among few is seen at once; among many it is picked from a list. */
const FEW = 5;

/** One question, as its kind is answered on a phone. */
export function QuestionField(props: QuestionProps) {
  const { question, refused } = props;
  switch (question.kind) {
    case "text": return <TextArea label={question.label} rows={2} maxLength={MAX_ANSWER} {...typedIn(refused)(fieldOf(question.id), textOf(question))} />;
    case "amount": return <Amount {...props} />;
    case "scale": return <Scale {...props} />;
    case "choice": return <ChoiceField {...props} />;
    case "matrix": return <MatrixField {...props} />;
  }
}

const textOf = ({ answer }: AskedView): string => (typeof answer === "string" ? answer : "");
const chosenOf = ({ answer }: AskedView): string[] => (Array.isArray(answer) ? answer : []);

function Amount({ question, currency, refused }: QuestionProps) {
  const language = useLanguage();
  const money = question.unit !== "person-months";
  const kept = typeof question.answer === "number" ? (money ? minorToType : hundredthsToType)(question.answer, language) : "";
  return <AmountField label={question.label} unit={money ? currencySign(currency) : personMonthsUnit(language)} {...typedIn(refused)(fieldOf(question.id), kept)} />;
}

function Scale({ question, refused }: QuestionProps) {
  const t = useT();
  const levels = [1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: String(level) }));
  const kept = typeof question.answer === "number" ? String(question.answer) : "";
  return <RadioGroup label={question.label} look="segmented" options={[...levels, { value: "", label: t.response.noAnswer }]} {...typedIn(refused)(fieldOf(question.id), kept)} />;
}

function ChoiceField({ question, refused }: QuestionProps) {
  const t = useT();
  const { label, options, several } = question;
  if (several) return <Boxes legend={label} name={fieldOf(question.id)} options={options} kept={chosenOf(question)} refused={refused} />;
  const typed = typedIn(refused)(fieldOf(question.id), chosenOf(question)[0]);
  if (options.length > FEW) return <SelectField label={label} options={options} empty={t.response.noAnswer} {...typed} />;
  return <RadioGroup label={label} look="list" options={[...options, { value: "", label: t.response.noAnswer }]} {...typed} />;
}
