import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import "#app/i18n/words/impact.ts";

/** A sentence and what it is; the rest is written on its page. */
export function AddImpact({ refused }: { refused: Refused | null }) {
  const t = useT();
  const kinds = (["benefit", "risk"] as const).map((value) => ({ value, label: t.impact.kind[value] }));
  return (
    <Form method="post" className="filters">
      <input type="hidden" name="form" value="add" />
      <RadioGroup look="segmented" label={t.impact.kindLabel} name="kind" options={kinds} defaultValue={String(refused?.values.kind ?? "benefit")} error={refused?.errors.kind} />
      <TextField label={t.impact.statement} name="statement" defaultValue={refused?.values.statement as string | undefined} error={refused?.errors.statement ?? refused?.errors[""]} required />
      <Button>{t.common.add}</Button>
    </Form>
  );
}
