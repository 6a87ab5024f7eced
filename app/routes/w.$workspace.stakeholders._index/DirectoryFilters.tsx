import { Form } from "@remix-run/react";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { DIRECTORY_SORTS, KNOWN, NEXT_STEPS } from "#app/domain/stakeholder/directory.ts";
import { ORIGINS } from "#app/domain/stakeholder/provenance.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Directory } from "./route.tsx";
import "#app/i18n/words/directory.ts";
import "#app/i18n/words/stakeholder.ts";

type DirectoryFiltersProps = {
  directory: Pick<Directory, "filter" | "categories">;
  team: boolean;
  /** What else the address asks, kept. */
  hidden?: Record<string, string>;
};

export function DirectoryFilters({ directory: { filter, categories }, team, hidden = {} }: DirectoryFiltersProps) {
  const t = useT();
  return (
    <Form method="get" role="search">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <div className="filters">
        <TextField label={team ? t.directory.search : t.stakeholder.search} name="q" type="search" defaultValue={filter.q} />
        <SelectField label={t.stakeholder.category} name="category" empty={t.stakeholder.all} defaultValue={filter.categoryId ?? ""}
          options={categories.map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} />
        {team ? (
          <SelectField label={t.stakeholder.engagement} name="engagement" empty={t.stakeholder.all} defaultValue={filter.engagement ?? ""}
            options={ENGAGEMENT_STATES.map((value) => ({ value, label: t.engagement.word[value] }))} />
        ) : null}
        {team ? <SelectField label={t.directory.sort} name="sort" empty={false} defaultValue={filter.sort} options={DIRECTORY_SORTS.map((value) => ({ value, label: t.directory.sorts[value] }))} /> : null}
        <Button look="slim">{t.stakeholder.filter}</Button>
      </div>
      {team ? <MoreFilters filter={filter} /> : null}
    </Form>
  );
}

/** The filters asked less often; open when the address asks one of them. */
function MoreFilters({ filter }: Pick<Directory, "filter">) {
  const { directory } = useT();
  const asked = Boolean(filter.origin ?? filter.next ?? filter.known) || filter.competitor;
  return (
    <Disclosure small summary={directory.more} open={asked}>
      <div className="filters">
        <SelectField label={directory.origin} name="origin" empty={directory.any} defaultValue={filter.origin ?? ""} options={ORIGINS.map((value) => ({ value, label: directory.origins[value] }))} />
        <SelectField label={directory.next} name="next" empty={directory.any} defaultValue={filter.next ?? ""} options={NEXT_STEPS.map((value) => ({ value, label: directory.nexts[value] }))} />
        <SelectField label={directory.known} name="known" empty={directory.any} defaultValue={filter.known ?? ""} options={KNOWN.map((value) => ({ value, label: directory.knowns[value] }))} />
        <CheckboxField label={directory.competitors} name="competitor" defaultChecked={filter.competitor} />
      </div>
    </Disclosure>
  );
}
