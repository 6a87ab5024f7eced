import { Form } from "@remix-run/react";
import { VERDICTS, type Verdict } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "../form/refused-form.ts";
import { Button } from "../primitives/Button.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import { TextArea } from "../primitives/TextArea.tsx";
import { VerdictPicker } from "../verdict/VerdictPicker.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";
import { evidencePlace, thresholdPlace } from "./ThresholdForm.tsx";
import { useVerdictSaving } from "./use-verdict-saving.ts";

/** A verdict is one click and one sentence, whichever comes last saves; the four answers weigh the same. */
export function VerdictForm({ hypothesis, refused }: { hypothesis: Pick<HypothesisRow, "id" | "number" | "verdict" | "threshold">; refused: RefusedTexts }) {
  const t = useT();
  const { id, number, verdict } = hypothesis;
  const formId = `verdict-${id}`;
  const { form, onPick, onKeyDown } = useVerdictSaving();
  const typed = VERDICTS.find((kind) => kind === refused?.values.result);
  const result: Verdict | null = typed ?? verdict?.result ?? null;
  return (
    <>
      <div className="verdict-side" onClick={onPick}>
        <VerdictPicker name="result" legend={t.verdict.question(t.hypothesis.name(number))} defaultValue={result} form={formId} required error={refused?.errors.result} />
        {refused?.codes.result === "evidenceMissing" ? <WayToEvidence number={number} threshold={hypothesis.threshold} /> : null}
      </div>
      <Form method="post" id={formId} ref={form} className="verdict-form learn" preventScrollReset onKeyDown={onKeyDown}>
        <input type="hidden" name="form" value={`verdict:${id}`} />
        <FormErrors errors={outOfSight(refused, ["result", "learning"])} />
        <TextArea rows={1} label={t.hypothesis.learnLabel} placeholder={t.hypothesis.learnPlaceholder} name="learning" maxLength={2_000} defaultValue={(refused?.values.learning as string | undefined) ?? verdict?.learning ?? ""} error={refused?.errors.learning} />
        <Button look="slim">{t.hypothesis.give}</Button>
      </Form>
    </>
  );
}

/** A verdict without evidence leads to where the fact is added, or first its threshold written. */
function WayToEvidence({ number, threshold }: Pick<HypothesisRow, "number" | "threshold">) {
  const t = useT();
  return threshold === ""
    ? <a className="field-way" href={`#${thresholdPlace(number)}`}>{t.hypothesis.toThreshold}</a>
    : <a className="field-way" href={`#${evidencePlace(number)}`}>{t.hypothesis.toEvidence}</a>;
}
