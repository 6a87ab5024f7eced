import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Boxes } from "#app/ui/form/Boxes.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { WorkshopData } from "./route.tsx";
import "#app/i18n/words/workshop.ts";

export function OutcomesSection({ data: { sheet, outcomes, mayWrite } }: { data: WorkshopData }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "outcomes");
  const produced = outcomes.filter(({ id }) => sheet.outcomeIds.includes(id));
  const offered = outcomes.filter((entry) => !entry.retired || sheet.outcomeIds.includes(entry.id)).map((entry) => ({ value: entry.id, label: seededLabel(t, "workshop-outcome", entry) }));
  return (
    <Section title={t.workshop.outcomes} id="outcomes">
      {produced.length === 0 ? <p className="soft">{t.workshop.nothing}</p> : null}
      <ul className="lines lines-plain">{produced.map((entry) => <li key={entry.id}>{seededLabel(t, "workshop-outcome", entry)}</li>)}</ul>
      {mayWrite ? (
        <Disclosure summary={t.common.edit} open={Boolean(refused)}>
          <PostForm key={sheet.outcomeIds.join()} name="outcomes" refused={refused} hidden={{ workshopId: sheet.id }} submit={t.workshop.saveOutcomes}>
            {() => <Boxes legend={t.workshop.outcomes} name="outcomeIds" options={offered} kept={sheet.outcomeIds} refused={refused} />}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}

export function ActionsSection({ data: { sheet, workspace, shell, mayWrite } }: { data: WorkshopData }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), "action");
  return (
    <Section title={t.workshop.actions} id="actions">
      {sheet.actions.length === 0 ? <p className="soft">{t.workshop.noActions}</p> : null}
      <ul className="lines">
        {sheet.actions.map(({ id, title, state, dueOn }) => (
          <li key={id}><Link to={`${paths.actions(workspace, shell.slug)}#${id}`}>{title}</Link><span className="due soft">{t.action.states[state]} {formatDay(dueOn, language)}</span></li>
        ))}
      </ul>
      {mayWrite ? (
        <Disclosure summary={t.workshop.addAction} open={Boolean(refused)}>
          <PostForm key={sheet.actions.length} name="action" refused={refused} submit={t.common.add}>
            {({ typed }) => (
              <div className="form-row">
                <TextField label={t.action.what} required maxLength={500} {...typed("title")} />
                <TextField label={t.action.owner} optional {...typed("owner")} />
                <DateField label={t.action.dueOn} optional {...typed("dueOn")} />
              </div>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
    </Section>
  );
}
