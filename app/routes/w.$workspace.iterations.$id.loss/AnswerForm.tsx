import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { LossPage } from "./compose-loss.server.ts";
import { DeciderFields } from "./DeciderFields.tsx";
import { typedIn } from "./typed-in.ts";

type AnswerFormProps = { page: LossPage; kind: "first-step" | "ceiling"; id: string; stakeholderId: string; what: string };

/** O or N of a first step or of a ceiling, by a person of its actor. */
export function AnswerForm({ page, kind, id, stakeholderId, what }: AnswerFormProps) {
  const t = useT();
  const name = `accept:${id}`;
  const refused = refusedForm(useActionData(), name);
  const { text, error } = typedIn(refused);
  return (
    <Disclosure small open={refused !== null} summary={<>{t.loss.ceilings.answer}<span className="visually-hidden">{t.common.colon}{what}</span></>}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value={name} />
        <input type="hidden" name="subjectKind" value={kind} />
        <input type="hidden" name="subjectId" value={id} />
        <FormErrors errors={[error("")]} />
        <RadioGroup look="segmented" name="accepted" label={t.loss.answer.accepted} options={[{ value: "yes", label: t.loss.answer.yes }, { value: "no", label: t.loss.answer.no }]} defaultValue={text("accepted")} error={error("accepted")} />
        <DeciderFields persons={page.options.persons} stakeholderId={stakeholderId} refused={refused} />
        <TextField optional name="conditions" label={t.loss.answer.conditions} defaultValue={text("conditions")} error={error("conditions")} />
        <DateField optional name="expiresOn" label={t.loss.answer.expiresOn} defaultValue={text("expiresOn")} error={error("expiresOn")} />
        <div><Button look="slim">{t.loss.answer.record}</Button></div>
      </Form>
    </Disclosure>
  );
}
