import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Observations } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

type LeadFormsProps = { row: Observations["rows"][number]; data: Observations };

/** What came out of it: a newcomer in two fields, a usage, or something noted already. */
export function LeadForms({ row, data }: LeadFormsProps) {
  const t = useT();
  const answer = useActionData();
  const names = ["newcomer", "usage", "lead"].map((form) => `${form}:${row.id}`);
  const [newcomer, usage, lead] = names.map((name) => refusedForm(answer, name));
  const key = row.leads.length;
  const hidden = { observationId: row.id };
  const known = useKnown(data);
  return (
    <Disclosure small summary={t.observation.whatItLedTo} open={Boolean(newcomer ?? usage ?? lead)}>
      <h3>{t.observation.toNewcomer}</h3>
      <PostForm key={`newcomer-${key}`} name={`newcomer:${row.id}`} refused={newcomer ?? null} hidden={hidden} submit={t.observation.addNewcomer}>
        {({ typed }) => (
          <div className="form-row">
            <TextField label={t.observation.newcomerName} required maxLength={200} {...typed("name")} />
            <SelectField label={t.stakeholder.category} optional options={data.categories.map((entry) => ({ value: entry.id, label: seededLabel(t, "category", entry) }))} {...typed("categoryId")} />
          </div>
        )}
      </PostForm>
      <h3>{t.observation.toUsage}</h3>
      <PostForm key={`usage-${key}`} name={`usage:${row.id}`} refused={usage ?? null} hidden={hidden} submit={t.observation.addUsage}>
        {({ typed }) => <TextField label={t.usage.label} required maxLength={200} {...typed("label")} />}
      </PostForm>
      <h3>{t.observation.toKnown}</h3>
      <PostForm key={`lead-${key}`} name={`lead:${row.id}`} refused={lead ?? null} hidden={hidden} submit={t.observation.link}>
        {({ typed }) => <SelectField label={t.observation.subject} required options={known} {...typed("subject")} />}
      </PostForm>
    </Disclosure>
  );
}

/** Everything an observation may have led to, under its kind. */
function useKnown({ usages, stakeholders, choices }: Observations) {
  const t = useT();
  return [
    { heading: t.observation.leads.stakeholder, options: stakeholders.map(({ id, name }) => ({ value: `stakeholder:${id}`, label: name })) },
    { heading: t.observation.leads.usage, options: usages.map((usage) => ({ value: `usage:${usage.id}`, label: seededLabel(t, "usage", usage) })) },
    { heading: t.observation.leads.hypothesis, options: choices.hypotheses.map(({ id, number, name }) => ({ value: `hypothesis:${id}`, label: `${t.pair.numbered(number)} · ${name}` })) },
    { heading: t.observation.leads["opening-item"], options: choices.items.map(({ id, name }) => ({ value: `opening-item:${id}`, label: name })) },
  ].filter(({ options }) => options.length > 0);
}
