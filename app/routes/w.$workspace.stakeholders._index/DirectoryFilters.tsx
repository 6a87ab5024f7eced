import { Form } from "@remix-run/react";
import { ENGAGEMENT_STATES } from "#app/domain/engagement/engagement.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Directory } from "./route.tsx";
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
    <Form method="get" className="filters" role="search">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <TextField label={t.stakeholder.search} name="q" type="search" defaultValue={filter.q} />
      <SelectField label={t.stakeholder.category} name="category" empty={t.stakeholder.all} defaultValue={filter.categoryId ?? ""}
        options={categories.map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} />
      {team ? (
        <SelectField label={t.stakeholder.engagement} name="engagement" empty={t.stakeholder.all} defaultValue={filter.engagement ?? ""}
          options={ENGAGEMENT_STATES.map((value) => ({ value, label: t.engagement.word[value] }))} />
      ) : null}
      <Button look="slim">{t.stakeholder.filter}</Button>
    </Form>
  );
}
