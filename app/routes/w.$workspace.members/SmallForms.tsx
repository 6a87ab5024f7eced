import { Form, useActionData } from "@remix-run/react";
import { useId } from "react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import "#app/i18n/words/member.ts";

/** One button on one record: take back, remove, make a link. */
export function MemberButton({ name, id, label, hint }: { name: string; id: string; label: string; hint?: string }) {
  const hintId = useId();
  return (
    <Form method="post">
      <input type="hidden" name="form" value={`${name}:${id}`} />
      <input type="hidden" name="id" value={id} />
      <Button look="slim" aria-describedby={hint ? hintId : undefined}>{label}</Button>
      {hint ? <p id={hintId} className="field-hint">{hint}</p> : null}
    </Form>
  );
}

export function LeaveForm() {
  const t = useT();
  const refused = refusedForm(useActionData(), "leave");
  return (
    <Form method="post">
      <input type="hidden" name="form" value="leave" />
      <FormErrors errors={[refused?.errors[""]]} />
      <Button look="slim">{t.member.leave}</Button>
    </Form>
  );
}
