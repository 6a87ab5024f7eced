import { DECISION_ANSWERS, type DecisionAnswer } from "#app/domain/decision/decision.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { lossUnitSign } from "../affordable-loss/loss-figures.ts";
import { PostForm } from "../form/PostForm.tsx";
import type { typedIn, RefusedForm } from "../form/refused-form.ts";
import { AmountField } from "../primitives/AmountField.tsx";
import { RadioGroup } from "../primitives/RadioGroup.tsx";
import { TextField } from "../primitives/TextField.tsx";
import { ConditionFields } from "./ConditionFields.tsx";

type DecisionFormProps = {
  requestId: string;
  supersedesId?: string;
  /** Whose name is proposed as « on behalf of ». */
  behalf: string;
  /** For a ceiling: its unit, the programme's currency, and the amount asked. */
  ceilingUnit: LossUnit | null;
  currency: string;
  asked?: string;
  /** The answer already chosen, by the first of the two clicks. */
  answer?: DecisionAnswer;
  refused: RefusedForm;
};

/** The four answers, of equal weight, with the reason; a ceiling also asks who accepts its raise. */
export function DecisionForm({ requestId, supersedesId, behalf, ceilingUnit, currency, asked, answer, refused }: DecisionFormProps) {
  const t = useT();
  const answers = DECISION_ANSWERS.map((one) => ({ value: one, label: t.decision.answers[one] }));
  const hidden = { requestId, ...(supersedesId === undefined ? {} : { supersedesId }) };
  return (
    <div className="decision-form">
      <PostForm name={`answer:${requestId}`} refused={refused} submit={t.decision.decide} hidden={hidden}>
        {({ typed }) => (
          <>
            <RadioGroup look="segmented" label={t.decision.answer} options={answers} {...typed("answer", answer)} />
            <div className="form-row">
              <TextField label={t.decision.reason} {...typed("reason")} />
              <TextField label={t.decision.onBehalfOf} {...typed("onBehalfOf", behalf)} />
            </div>
            {ceilingUnit && <RaiseFields typed={typed} unit={ceilingUnit} currency={currency} asked={asked} />}
            <ConditionFields refused={refused} />
            <TextField optional label={t.decision.dissent} {...typed("dissent")} />
          </>
        )}
      </PostForm>
    </div>
  );
}

type RaiseFieldsProps = { typed: ReturnType<typeof typedIn>; unit: LossUnit; currency: string; asked?: string };

function RaiseFields({ typed, unit, currency, asked }: RaiseFieldsProps) {
  const t = useT();
  const language = useLanguage();
  const person = typed("personName");
  return (
    <div className="form-row">
      <AmountField unit={lossUnitSign(unit, currency, language)} label={t.decision.newCeiling} {...typed(unit === "money" ? "money" : "personMonths", asked)} />
      <TextField label={t.decision.accepter} {...person} error={person.error ?? typed("personId").error} />
    </div>
  );
}
