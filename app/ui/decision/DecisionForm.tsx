import { DECISION_ANSWERS, type DecisionAnswer } from "#app/domain/decision/decision.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";
import { PostForm } from "../form/PostForm.tsx";
import type { typedIn, RefusedForm } from "../form/refused-form.ts";
import { AmountField } from "../primitives/AmountField.tsx";
import { Disclosure } from "../primitives/Disclosure.tsx";
import { RadioGroup } from "../primitives/RadioGroup.tsx";
import { TextField } from "../primitives/TextField.tsx";
import { ConditionFields } from "./ConditionFields.tsx";
import "#app/i18n/words/decision.ts";

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
  /** The day proposed for the conditions. */
  dueOn?: string | null;
  /** Where to come back to once it is recorded: an address of this site, which the action reads as « to ». */
  redirectTo?: string;
  refused: RefusedForm;
};

/** Two clicks and a reason: the answer, of four with equal weight, then its confirmation. What is seldom needed stays folded. */
export function DecisionForm({ requestId, supersedesId, behalf, ceilingUnit, currency, asked, answer, dueOn, redirectTo, refused }: DecisionFormProps) {
  const t = useT();
  const answers = DECISION_ANSWERS.map((one) => ({ value: one, label: t.decision.answers[one] }));
  const hidden = { requestId, ...(supersedesId === undefined ? {} : { supersedesId }), ...(redirectTo === undefined ? {} : { to: redirectTo }) };
  return (
    <div className="decision-form">
      <PostForm name={`answer:${requestId}`} refused={refused} submit={t.decision.decide} hidden={hidden}>
        {({ typed }) => (
          <>
            <RadioGroup look="segmented" label={t.decision.answer} options={answers} {...typed("answer", answer)} />
            <TextField label={t.decision.reason} {...typed("reason")} />
            {ceilingUnit && <RaiseFields typed={typed} unit={ceilingUnit} currency={currency} asked={asked} />}
            <ConditionFields refused={refused} typed={typed} dueOn={dueOn} />
            <OnBehalf typed={typed} behalf={behalf} />
          </>
        )}
      </PostForm>
    </div>
  );
}

type Typed = ReturnType<typeof typedIn>;

/** Who decides: the reader, unless someone enters it for them; and who disagrees. */
function OnBehalf({ typed, behalf }: { typed: Typed; behalf: string }) {
  const t = useT();
  const [who, dissent] = [typed("onBehalfOf", behalf), typed("dissent")];
  const toMend = Boolean(who.error ?? dissent.error) || who.defaultValue !== behalf;
  return (
    <Disclosure small summary={t.decision.behalfOrDissent(behalf)} open={toMend}>
      <div className="form-row">
        <TextField label={t.decision.onBehalfOf} {...who} />
        <TextField optional label={t.decision.dissent} {...dissent} />
      </div>
    </Disclosure>
  );
}

type RaiseFieldsProps = { typed: Typed; unit: LossUnit; currency: string; asked?: string };

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
