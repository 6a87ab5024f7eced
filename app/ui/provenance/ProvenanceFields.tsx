import { EMERGED_THROUGH, ORIGINS, type EmergedThrough, type Origin } from "#app/domain/stakeholder/provenance.ts";
import { useT } from "#app/i18n/context.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";

type ProvenanceFieldsProps = {
  typed: ReturnType<typeof typedIn>;
  iterations: readonly { id: string; number: number; program: string }[];
  kept?: { origin: Origin; originIterationId: string | null; originThrough: EmergedThrough | null; originNote: string | null };
};

/** The fields of « where did you come from? ». */
export function ProvenanceFields({ typed, iterations, kept }: ProvenanceFieldsProps) {
  const t = useT();
  return (
    <div className="form-row">
      <SelectField label={t.provenance.question} empty={false} options={ORIGINS.map((value) => ({ value, label: t.provenance.origin[value] }))} {...typed("origin", kept?.origin ?? "planned")} />
      <SelectField label={t.provenance.whichIteration} options={iterations.map(({ id, number, program }) => ({ value: id, label: `${program} · ${t.provenance.iteration(number)}` }))} {...typed("originIterationId", kept?.originIterationId)} />
      <SelectField label={t.provenance.throughWhat} options={EMERGED_THROUGH.map((value) => ({ value, label: t.provenance.through[value] }))} {...typed("originThrough", kept?.originThrough)} />
      <TextField label={t.provenance.note} optional {...typed("originNote", kept?.originNote)} />
    </div>
  );
}
