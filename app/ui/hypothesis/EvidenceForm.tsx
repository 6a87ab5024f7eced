import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "../form/refused-form.ts";
import { Button } from "../primitives/Button.tsx";
import { DateField } from "../primitives/DateField.tsx";
import { Disclosure } from "../primitives/Disclosure.tsx";
import { FormErrors } from "../primitives/FormErrors.tsx";
import type { Option } from "../primitives/option.ts";
import { RadioGroup } from "../primitives/RadioGroup.tsx";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextField } from "../primitives/TextField.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";
import { evidencePlace } from "./ThresholdForm.tsx";

type EvidenceFormProps = { hypothesis: Pick<HypothesisRow, "id" | "number">; /** How many facts there are: the form begins anew with each. */ given: number; today: string; experiments: readonly Option[]; refused: RefusedTexts; /** A verdict waits for it. */ asked?: boolean };

/** One fact with its source, for or against. */
export function EvidenceForm({ hypothesis, given, today, experiments, refused, asked = false }: EvidenceFormProps) {
  const t = useT();
  const typed = (name: string, otherwise = "") => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? otherwise, error: refused?.errors[name] });
  const stances = (["supports", "opposes"] as const).map((value) => ({ value, label: t.evidence.stanceWord[value] }));
  return (
    <Disclosure small id={evidencePlace(hypothesis.number)} summary={t.evidence.add} open={asked || refused !== null}>
      <Form key={given} method="post" className="form" preventScrollReset>
        <input type="hidden" name="form" value={`evidence:${hypothesis.id}`} />
        <FormErrors errors={outOfSight(refused, ["stance", "fact", "source", "on", ...(experiments.length > 0 ? ["experimentId"] : [])])} />
        <RadioGroup label={t.evidence.stance} look="segmented" required options={stances} {...typed("stance", "supports")} />
        <TextField label={t.evidence.fact} required maxLength={4_000} {...typed("fact")} />
        <div className="form-row">
          <TextField label={t.evidence.source} required maxLength={500} {...typed("source")} />
          <DateField label={t.evidence.on} required {...typed("on", today)} />
          {experiments.length > 0 ? <SelectField label={t.evidence.experiment} optional options={experiments} {...typed("experimentId")} /> : null}
        </div>
        <p><Button>{t.evidence.button}</Button></p>
      </Form>
    </Disclosure>
  );
}
