import { useT } from "#app/i18n/context.tsx";
import type { Option } from "../primitives/option.ts";
import { SelectField } from "../primitives/SelectField.tsx";
import { TextField } from "../primitives/TextField.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";

type Values = Partial<Pick<HypothesisRow, "pairId" | "statement" | "threshold" | "controlled" | "dependsOnOthers">>;
type HypothesisFieldsProps = { values: Values; pairs: readonly Option[]; refused: RefusedTexts };

export function HypothesisFields({ values, pairs, refused }: HypothesisFieldsProps) {
  const t = useT();
  const typed = (name: keyof Values) => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? values[name] ?? "", error: refused?.errors[name] });
  return (
    <>
      <SelectField label={t.hypothesis.pair} required options={pairs} {...typed("pairId")} />
      <TextField label={t.hypothesis.statement} required maxLength={2_000} {...typed("statement")} />
      <TextField label={t.hypothesis.thresholdLabel} hint={t.hypothesis.thresholdHint} maxLength={2_000} {...typed("threshold")} />
      <div className="form-row">
        <TextField label={t.hypothesis.controlLabel} optional {...typed("controlled")} />
        <TextField label={t.hypothesis.dependsLabel} optional {...typed("dependsOnOthers")} />
      </div>
    </>
  );
}
