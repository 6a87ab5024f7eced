import type { ReactNode } from "react";
import { useT } from "#app/i18n/context.tsx";
import { TextField } from "../primitives/TextField.tsx";
import type { HypothesisRow, RefusedTexts } from "./hypothesis-row.ts";

type Values = Partial<Pick<HypothesisRow, "statement" | "threshold" | "controlled" | "dependsOnOthers">>;
type HypothesisFieldsProps = { values: Values; /** How the pair is said. */ pair: ReactNode; refused: RefusedTexts };

export function HypothesisFields({ values, pair, refused }: HypothesisFieldsProps) {
  const t = useT();
  const typed = (name: keyof Values) => ({ name, defaultValue: (refused?.values[name] as string | undefined) ?? values[name] ?? "", error: refused?.errors[name] });
  return (
    <>
      {pair}
      <TextField label={t.hypothesis.statement} required maxLength={2_000} {...typed("statement")} />
      <TextField label={t.hypothesis.thresholdLabel} hint={t.hypothesis.thresholdHint} maxLength={2_000} {...typed("threshold")} />
      <div className="form-row">
        <TextField label={t.hypothesis.controlLabel} optional {...typed("controlled")} />
        <TextField label={t.hypothesis.dependsLabel} optional {...typed("dependsOnOthers")} />
      </div>
    </>
  );
}
