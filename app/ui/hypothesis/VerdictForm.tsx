import { Form } from "@remix-run/react";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "../primitives/Button.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { TextField } from "../primitives/TextField.tsx";
import { VerdictPicker } from "../verdict/VerdictPicker.tsx";

import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";

/** A verdict is one click and one sentence; the four answers weigh the same. */
export function VerdictForm({ hypothesis, refused }: { hypothesis: Pick<HypothesisRow, "id" | "number" | "verdict">; refused: RefusedTexts }) {
  const t = useT();
  const { id, number, verdict } = hypothesis;
  const typed = VERDICTS.find((kind) => kind === refused?.values.result);
  const result: Verdict | null = typed ?? verdict?.result ?? null;
  return (
    <Form method="post" className="verdict-form" preventScrollReset>
      <input type="hidden" name="form" value={`verdict:${id}`} />
      <FormErrors errors={[refused?.errors[""]]} />
      <VerdictPicker name="result" legend={t.verdict.question(t.hypothesis.name(number))} defaultValue={result} required error={refused?.errors.result} />
      <TextField label={t.hypothesis.learnLabel} name="learning" maxLength={2_000} defaultValue={(refused?.values.learning as string | undefined) ?? verdict?.learning ?? ""} error={refused?.errors.learning} />
      <Button look="slim">{t.hypothesis.give}</Button>
    </Form>
  );
}
