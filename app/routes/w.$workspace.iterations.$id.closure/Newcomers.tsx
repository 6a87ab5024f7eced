import { Form, useActionData } from "@remix-run/react";
import { EMERGED_THROUGH } from "#app/domain/stakeholder/provenance.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import "#app/i18n/words/closing.ts";

export function Newcomers({ newcomers, confirmed }: { newcomers: ClosureView["newcomers"]; confirmed: boolean }) {
  const t = useT();
  return (
    <Section id="newcomers" title={t.closing.newcomers} definition={t.closing.newcomersDefinition} aside={<Left done={confirmed}>{confirmed ? t.closing.confirmed : t.closing.toConfirm}</Left>}>
      {newcomers.length > 0 && (
        <p className="closing-newcomers">
          {newcomers.map(({ id, name, origin, originThrough }) => <span key={id}><b>{name}</b>, {origin === "emerged" && originThrough ? t.closing.through[originThrough] : t.closing.planned}</span>)}
        </p>
      )}
      <Form method="post" className="btn-row" preventScrollReset>
        <input type="hidden" name="form" value="newcomers" />
        <input type="hidden" name="confirmed" value={confirmed ? "" : "on"} />
        <Button look="slim">{confirmed ? t.closing.unconfirm : t.closing.confirm(newcomers.length)}</Button>
      </Form>
      <AddSomeone known={newcomers.length} />
    </Section>
  );
}

function AddSomeone({ known }: { known: number }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "newcomer");
  return (
    <Disclosure small key={known} summary={t.closing.addSomeone} open={refused !== null}>
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="form" value="newcomer" />
        <FormErrors errors={[refused?.errors[""]]} />
        <div className="form-row">
          <TextField label={t.closing.newcomerName} name="name" defaultValue={String(refused?.values.name ?? "")} error={refused?.errors.name} />
          <SelectField label={t.closing.metThrough} name="originThrough" empty={false} defaultValue={String(refused?.values.originThrough ?? "introduction")} error={refused?.errors.originThrough}
            options={EMERGED_THROUGH.map((value) => ({ value, label: t.closing.through[value] }))} />
        </div>
        <div><Button look="slim">{t.closing.addNewcomer}</Button></div>
      </Form>
    </Disclosure>
  );
}
