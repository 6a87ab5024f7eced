import { Form } from "@remix-run/react";
import { DECISION_ANSWERS } from "#app/domain/decision/decision.ts";
import type { LossUnit } from "#app/domain/affordable-loss/affordable-loss.ts";
import { useT } from "#app/i18n/context.tsx";
import { AmountField } from "../primitives/AmountField.tsx";
import { Button } from "../primitives/Button.tsx";
import { DateField } from "../primitives/DateField.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { RadioGroup } from "../primitives/RadioGroup.tsx";
import { TextField } from "../primitives/TextField.tsx";

type DecisionFormProps = {
  requestId: string;
  supersedesId?: string;
  /** Whose name is proposed as « on behalf of ». */
  behalf: string;
  ceilingUnit: LossUnit | null;
  asked?: string;
  action?: string;
  text: (name: string, otherwise?: string) => string | undefined;
  error: (name: string) => string | undefined;
};

/** The four answers, of equal weight, with the reason; a ceiling also asks who accepts its raise. */
export function DecisionForm({ requestId, supersedesId, behalf, ceilingUnit, asked, action, text, error }: DecisionFormProps) {
  const t = useT();
  return (
    <Form method="post" action={action} className="form">
      <input type="hidden" name="form" value={`answer:${requestId}`} />
      <input type="hidden" name="requestId" value={requestId} />
      {supersedesId && <input type="hidden" name="supersedesId" value={supersedesId} />}
      <FormErrors errors={[error("")]} />
      <RadioGroup look="segmented" name="answer" label={t.decision.answer} options={DECISION_ANSWERS.map((one) => ({ value: one, label: t.decision.answers[one] }))} defaultValue={text("answer")} error={error("answer")} />
      <div className="form-row">
        <TextField name="reason" label={t.decision.reason} defaultValue={text("reason")} error={error("reason")} />
        <TextField name="onBehalfOf" label={t.decision.onBehalfOf} defaultValue={text("onBehalfOf", behalf)} error={error("onBehalfOf")} />
      </div>
      {ceilingUnit && (
        <div className="form-row">
          <AmountField name={ceilingUnit === "money" ? "money" : "personMonths"} unit={t.loss.unitShort[ceilingUnit]} label={t.decision.newCeiling} defaultValue={text(ceilingUnit === "money" ? "money" : "personMonths", asked)} error={error(ceilingUnit === "money" ? "money" : "personMonths")} />
          <TextField name="personName" label={t.decision.accepter} defaultValue={text("personName")} error={error("personId") ?? error("personName")} />
        </div>
      )}
      <div className="form-row">
        <TextField optional name="conditionTitle" label={t.decision.condition} defaultValue={text("conditionTitle")} error={error("conditionTitle")} />
        <TextField optional name="conditionOwner" label={t.decision.conditionOwner} defaultValue={text("conditionOwner")} />
        <DateField optional name="conditionDueOn" label={t.decision.conditionDueOn} defaultValue={text("conditionDueOn")} error={error("conditionDueOn")} />
      </div>
      <div className="form-row">
        <TextField optional name="conditionTitle" label={`${t.decision.condition} 2`} />
        <TextField optional name="conditionOwner" label={t.decision.conditionOwner} />
        <DateField optional name="conditionDueOn" label={t.decision.conditionDueOn} />
      </div>
      <TextField optional name="dissent" label={t.decision.dissent} defaultValue={text("dissent")} error={error("dissent")} />
      <div><Button>{t.decision.decide}</Button></div>
    </Form>
  );
}
