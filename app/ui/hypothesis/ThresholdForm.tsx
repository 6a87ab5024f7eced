import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "../primitives/Button.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { StaleConflict } from "../primitives/StaleConflict.tsx";
import { TextField } from "../primitives/TextField.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";

type ThresholdFormProps = { hypothesis: Pick<HypothesisRow, "id" | "number" | "revision">; refused: RefusedTexts };

/** How we will know: one line, the first thing a hypothesis asks once it may be tested. */
export function ThresholdForm({ hypothesis: { id, number, revision }, refused }: ThresholdFormProps) {
  const t = useT();
  const present = refused?.present;
  return (
    <Form method="post" className="threshold-form" id={thresholdPlace(number)} preventScrollReset>
      <input type="hidden" name="form" value={`threshold:${id}`} />
      <input type="hidden" name="revision" value={present?.revision ?? revision} />
      {present
        ? <StaleConflict texts={[{ label: t.hypothesis.thresholdLabel, yours: String(refused?.values.threshold ?? ""), theirs: present.values.threshold ?? "" }]} />
        : <FormErrors errors={[refused?.errors[""], refused?.errors.revision]} />}
      <TextField label={t.hypothesis.thresholdLabel} hint={t.hypothesis.thresholdHint} name="threshold" required maxLength={2_000} defaultValue={(refused?.values.threshold as string | undefined) ?? ""} error={refused?.errors.threshold} />
      <Button look="slim">{t.hypothesis.writeThreshold}</Button>
    </Form>
  );
}

/** Where on the page the threshold of a hypothesis is written, and its facts. */
export const thresholdPlace = (number: number): string => `seuil-${number}`;
export const evidencePlace = (number: number): string => `preuve-${number}`;
