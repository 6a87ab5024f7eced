import { Form, useActionData } from "@remix-run/react";
import { ACTION_STATES } from "#app/domain/action/action.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { ActionFields } from "./ActionFields.tsx";
import { ActionLine } from "./ActionLine.tsx";
import type { Actions } from "./route.tsx";

export function ActionsPage({ data }: { data: Actions }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const { rows, open, total, state, mayWrite } = data;
  return (
    <>
      <PageHeader title={t.action.title(open)} lede={t.action.lede} />
      <Form method="get" className="filters">
        <SelectField label={t.action.state} name="state" empty={t.action.all} defaultValue={state ?? ""} options={ACTION_STATES.map((value) => ({ value, label: t.action.states[value] }))} />
        <Button look="slim">{t.action.filter}</Button>
      </Form>
      {rows.length === 0 ? <EmptyState>{total === 0 ? t.action.none : t.action.noneFound}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <ActionLine key={row.id} row={row} data={data} />)}</ul>
      {mayWrite ? (
        <Section title={t.action.add} id="add">
          <PostForm key={total} name="add" refused={refused} submit={t.common.add} look="main">
            {({ typed }) => <ActionFields typed={typed} persons={data.persons} parents={data.parents} />}
          </PostForm>
        </Section>
      ) : null}
    </>
  );
}
