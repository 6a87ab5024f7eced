import { Form, Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { AmountField } from "#app/ui/primitives/AmountField.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import "#app/i18n/words/closing.ts";
import "#app/i18n/words/decision.ts";

type Overrun = ClosureView["overruns"][number];
type May = { mayDecide: boolean; mayAsk: boolean; decisions: string };

export function Overruns({ overruns, ...may }: { overruns: Overrun[] } & May) {
  const t = useT();
  const undecided = overruns.filter(({ decided }) => !decided).length;
  if (overruns.length === 0) return null;
  return (
    <Section id="overruns" title={undecided > 0 ? t.closing.overruns(undecided) : t.closing.overrunsDecided} aside={<Left done={undecided === 0}>{t.closing.toDecide(undecided)}</Left>}>
      {overruns.map((overrun) => <OneOverrun key={`${overrun.stakeholderId} ${overrun.unit}`} overrun={overrun} {...may} />)}
    </Section>
  );
}

function OneOverrun({ overrun, mayDecide, mayAsk, decisions }: { overrun: Overrun } & May) {
  const t = useT();
  const { name, engaged, agreed, over, decided, asked } = overrun;
  return (
    <div className={decided ? "closing-overrun" : "closing-overrun closing-overrun-due"}>
      <p><b>{t.closing.overrun(name, engaged, agreed)}</b> {decided ? t.closing.overrunDecided(over) : t.closing.overrunStays}</p>
      {!decided && mayDecide && (
        <div className="btn-row">
          <DecideForm overrun={overrun} way="raise" />
          <DecideForm overrun={overrun} way="leave" />
        </div>
      )}
      {!decided && !mayDecide && (asked ? <p><Link to={decisions}>{t.closing.askedAlready}</Link></p> : mayAsk && <AskForm overrun={overrun} />)}
    </div>
  );
}

function DecideForm({ overrun, way }: { overrun: Overrun; way: "raise" | "leave" }) {
  const t = useT();
  const { stakeholderId, unit, unitShort, name, engaged, figure } = overrun;
  const form = `${way}:${stakeholderId}:${unit}`;
  const refused = refusedForm(useActionData(), form);
  const typed = (field: string, otherwise = "") => ({ name: field, defaultValue: String(refused?.values[field] ?? otherwise), error: refused?.errors[field] });
  const amount = unit === "money" ? "money" : "personMonths";
  return (
    <Disclosure small summary={way === "raise" ? t.closing.raiseTo(engaged) : t.closing.leaveCeiling} open={refused !== null}>
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="stakeholderId" value={stakeholderId} />
        <input type="hidden" name="unit" value={unit} />
        <FormErrors errors={[refused?.errors[""]]} />
        {way === "raise" && (
          <div className="form-row">
            <AmountField label={t.closing.newCeiling} unit={unitShort} {...typed(amount, figure)} />
            <TextField label={t.closing.accepter(name)} {...typed("personName")} error={refused?.errors.personId ?? refused?.errors.personName} />
          </div>
        )}
        <div className="form-row">
          <TextField label={t.closing.fields.outcomeReason} {...typed("reason")} />
          <TextField label={t.decision.onBehalfOf} {...typed("onBehalfOf")} />
        </div>
        <div><Button look="slim">{way === "raise" ? t.closing.raise : t.closing.doNotRaise}</Button></div>
      </Form>
    </Disclosure>
  );
}

/** Who closes may not decide: the request goes to those who do, with the figure that would cover it. */
function AskForm({ overrun: { stakeholderId, unit, figure } }: { overrun: Overrun }) {
  const t = useT();
  const form = `ask:${stakeholderId}:${unit}`;
  const refused = refusedForm(useActionData(), form);
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="stakeholderId" value={stakeholderId} />
      <input type="hidden" name="unit" value={unit} />
      <input type="hidden" name={unit === "money" ? "money" : "personMonths"} value={figure} />
      <FormErrors errors={[refused ? Object.values(refused.errors)[0] : undefined]} />
      <Button look="slim">{t.closing.ask}</Button> <span className="soft">{t.closing.whoDecides}</span>
    </Form>
  );
}
