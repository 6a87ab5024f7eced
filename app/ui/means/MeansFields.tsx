import { MEANS_KINDS, type MeansKind } from "#app/domain/commitment/commitment.ts";
import { MEANS_LEVELS, type MeansLevel } from "#app/domain/means/means.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { MeasureFields } from "./MeasureFields.tsx";
import type { Measure } from "./measure-in-words.ts";
import "#app/i18n/words/stakeholder.ts";

export type KeptMeans = Measure & { kind: MeansKind; label: string; disclosure: MeansLevel };

/** What it is, how much, when, whether it comes back, and who may read it. */
export function MeansFields({ typed, kept }: { typed: ReturnType<typeof typedIn>; kept?: KeptMeans }) {
  const t = useT();
  return (
    <>
      <div className="form-row">
        <SelectField label={t.stakeholder.meansKind} required options={MEANS_KINDS.map((value) => ({ value, label: t.stakeholder.kinds[value] }))} {...typed("kind", kept?.kind)} />
        <TextField label={t.stakeholder.meansLabel} required maxLength={300} {...typed("label", kept?.label)} />
        <SelectField label={t.stakeholder.meansLevel} empty={false} options={MEANS_LEVELS.map((value) => ({ value, label: t.stakeholder.levels[value] }))} {...typed("disclosure", kept?.disclosure ?? "network")} />
      </div>
      <MeasureFields typed={typed} kept={kept} />
    </>
  );
}
