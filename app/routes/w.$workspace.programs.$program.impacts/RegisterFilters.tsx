import { Form } from "@remix-run/react";
import { DIRECTNESSES, IMPACT_KINDS, MATERIALITIES, TIME_SCALES } from "#app/domain/impact/impact.ts";
import { MEASURES, REGISTER_STATES, type RegisterFilter } from "#app/domain/impact/register-filter.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import "#app/i18n/words/impact.ts";

/** The filters stand in the address. */
export function RegisterFilters({ filter, lenses, versions }: { filter: RegisterFilter; lenses: Option[]; versions: Option[] }) {
  const t = useT();
  const words = t.impact;
  const filtered = Object.entries(filter).some(([name, value]) => value !== undefined && !(name === "state" && value === "live"));
  return (
    <Disclosure summary={words.filters} open={filtered}>
      <Form method="get" className="filters">
        <SelectField label={words.kindLabel} name="kind" empty={words.all} defaultValue={filter.kind ?? ""} options={worded(IMPACT_KINDS, words.kind)} />
        <SelectField label={words.lens} name="lens" empty={words.all} defaultValue={filter.lens ?? ""} options={lenses} />
        <SelectField label={words.materiality} name="materiality" empty={words.all} defaultValue={filter.materiality ?? ""} options={worded(MATERIALITIES, words.materialities)} />
        <SelectField label={words.timeScale} name="time" empty={words.all} defaultValue={filter.time ?? ""} options={worded(TIME_SCALES, words.timeScales)} />
        <SelectField label={words.measure} name="measure" empty={words.all} defaultValue={filter.measure ?? ""} options={worded(MEASURES, words.measures)} />
        <SelectField label={words.directness} name="directness" empty={words.all} defaultValue={filter.directness ?? ""} options={worded(DIRECTNESSES, words.directnesses)} />
        {versions.length > 0 && <SelectField label={words.version} name="version" empty={words.all} defaultValue={filter.version ?? ""} options={versions} />}
        <SelectField label={words.state} name="state" empty={false} defaultValue={filter.state} options={worded(REGISTER_STATES, words.states)} />
        <Button look="slim">{words.filter}</Button>
      </Form>
    </Disclosure>
  );
}

function worded<Value extends string>(values: readonly Value[], words: Record<Value, string>): Option[] {
  return values.map((value) => ({ value, label: words[value] }));
}
