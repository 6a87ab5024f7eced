import { Form, Link, useActionData } from "@remix-run/react";
import { ACTION_STATES, ACTION_VIEWS } from "#app/domain/action/action.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { ActionFields } from "./ActionFields.tsx";
import { ActionLine } from "./ActionLine.tsx";
import { Board } from "./Board.tsx";
import type { Actions } from "./route.tsx";
import "#app/i18n/words/action-board.ts";

export function ActionsPage({ data }: { data: Actions }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const { open, total, view, mayWrite } = data;
  return (
    <>
      <PageHeader title={t.action.title(open)} lede={t.action.lede} actions={<Ways data={data} />} />
      {view === "board" ? <Board data={data} /> : <List data={data} />}
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

/** Board or list, and the ways in and out of the programme's actions. */
function Ways({ data: { workspace, program, view, mayWrite } }: { data: Actions }) {
  const { actionBoard: words } = useT();
  const file = (format: string) => paths.actionsFile(workspace, program, format);
  return (
    <nav className="readings" aria-label={words.ways}>
      <ul>{ACTION_VIEWS.map((one) => <li key={one}><Link to={paths.actions(workspace, program, { view: one })} aria-current={one === view ? "page" : undefined}>{words.views[one]}</Link></li>)}</ul>
      <ul>
        {mayWrite ? <li><Link to={paths.actionsImport(workspace, program)}>{words.import}</Link></li> : null}
        <li><a href={file("csv")} download>CSV</a></li>
        <li><a href={file("md")} download>Markdown</a></li>
        <li><Link to={paths.calendars(workspace)}>{words.calendar}</Link></li>
      </ul>
    </nav>
  );
}

function List({ data }: { data: Actions }) {
  const t = useT();
  const { rows, total, state } = data;
  return (
    <>
      <Form method="get" className="filters">
        <SelectField label={t.action.state} name="state" empty={t.action.all} defaultValue={state ?? ""} options={ACTION_STATES.map((value) => ({ value, label: t.action.states[value] }))} />
        <Button look="slim">{t.action.filter}</Button>
      </Form>
      {rows.length === 0 ? <EmptyState>{total === 0 ? t.action.none : t.action.noneFound}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <ActionLine key={row.id} row={row} data={data} />)}</ul>
    </>
  );
}
