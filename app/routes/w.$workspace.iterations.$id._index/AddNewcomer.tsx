import { Form } from "@remix-run/react";
import { EMERGED_THROUGH } from "#app/domain/stakeholder/provenance.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/closing.ts";

/** Someone nobody had planned: a name and through what, without leaving the iteration. */
export function AddNewcomer({ known, answered }: { known: number; answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, "newcomer");
  return (
    <Disclosure small summary={t.iteration.addNewcomer} open={refused !== null}>
      <Form method="post" className="form" preventScrollReset key={known}>
        <input type="hidden" name="form" value="newcomer" />
        <FormErrors errors={[refused?.errors[""], refused?.errors.originIterationId]} />
        <div className="form-row">
          <TextField label={t.closing.newcomerName} name="name" required maxLength={200} defaultValue={String(refused?.values.name ?? "")} error={refused?.errors.name} />
          <SelectField label={t.closing.metThrough} name="originThrough" empty={false} defaultValue={String(refused?.values.originThrough ?? "introduction")} error={refused?.errors.originThrough}
            options={EMERGED_THROUGH.map((value) => ({ value, label: t.iteration.through[value] }))} />
        </div>
        <div><Button look="slim">{t.closing.addNewcomer}</Button></div>
      </Form>
    </Disclosure>
  );
}
