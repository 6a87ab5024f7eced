import { QUESTION_KINDS } from "#app/domain/questionnaire/questionnaire.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { QuestionFields } from "./QuestionFields.tsx";
import "#app/i18n/words/questionnaire.ts";

export function AddQuestion({ refused, asked }: { refused: RefusedForm; asked: number }) {
  const { questionnaire: words, common } = useT();
  return (
    <Disclosure summary={words.addQuestion} open={refused !== null} id="add">
      <PostForm key={asked} name="add" refused={refused} submit={common.add}>
        {({ typed }) => (
          <>
            <div className="form-row">
              <SelectField label={words.kind} empty={false} options={QUESTION_KINDS.map((value) => ({ value, label: words.kinds[value] }))} {...typed("kind", "text")} />
              <RadioGroup label={words.several} hint={words.severalHint} options={(["several", "one"] as const).map((value) => ({ value, label: words.severalOf[value] }))} {...typed("several", "several")} />
              <SelectField label={words.unit} optional options={(["money", "person-months"] as const).map((value) => ({ value, label: words.units[value] }))} {...typed("unit")} />
            </div>
            <QuestionFields typed={typed} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
