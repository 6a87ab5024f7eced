import { Form } from "@remix-run/react";
import { LINEAGE_ORIGINS } from "#app/domain/chart/lineage-spec.ts";
import { VERDICTS } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { HypothesisList } from "./route.tsx";
import "#app/i18n/words/lineage.ts";

/** The filters stand in the address: a figure elsewhere opens its very records. */
export function HypothesisFilters({ list: { filter, iterations } }: { list: Pick<HypothesisList, "filter" | "iterations"> }) {
  const t = useT();
  const words = t.hypothesisList;
  return (
    <Form method="get" className="filters">
      {filter.pairId ? <input type="hidden" name="pair" value={filter.pairId} /> : null}
      <SelectField label={words.iteration} name="iteration" empty={words.all} defaultValue={filter.iterationId ?? ""}
        options={iterations.map(({ id, number }) => ({ value: id, label: t.home.iteration(number) }))} />
      <SelectField label={words.verdict} name="verdict" empty={words.all} defaultValue={filter.verdict ?? ""}
        options={[...VERDICTS, "running" as const].map((verdict) => ({ value: verdict, label: t.verdict.word[verdict] }))} />
      <SelectField label={words.origin} name="origin" empty={words.all} defaultValue={filter.origin ?? ""}
        options={[{ value: "planned", label: words.planned }, { value: "added", label: words.added }]} />
      <SelectField label={t.lineage.from} name="from" empty={words.all} defaultValue={filter.from ?? ""}
        options={LINEAGE_ORIGINS.map((from) => ({ value: from, label: t.lineage.origins[from](1) }))} />
      <DateField label={words.after} name="after" optional defaultValue={filter.after ?? ""} />
      <DateField label={words.until} name="until" optional defaultValue={filter.until ?? ""} />
      <CheckboxField name="latest" value="1" label={words.latest} defaultChecked={filter.latest} />
      <Button look="slim">{words.filter}</Button>
    </Form>
  );
}
