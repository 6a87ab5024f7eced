import { Form, Link } from "@remix-run/react";
import { ACTION_STATES } from "#app/domain/action/action.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { PreviewRows } from "./PreviewRows.tsx";
import type { Preview } from "./preview.server.ts";
import "#app/i18n/words/action-board.ts";

/** What was read, line by line, before it is taken. */
export function PreviewForm({ preview, here }: { preview: Preview; here: string }) {
  const { actionBoard: words } = useT();
  const { name, total, counts, lists, notes, rows } = preview;
  const isNothing = counts.new + counts.changed === 0;
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <input type="hidden" name="form" value="take" />
      <input type="hidden" name="held" value={preview.held} />
      <Section title={words.found(total, name)} definition={words.counts(counts.new, counts.changed, counts.same)}>
        {counts.inTrash > 0 ? <p className="soft">{words.inTrash(counts.inTrash)}</p> : null}
        {notes.length > 0 ? <Notes notes={notes} /> : null}
      </Section>
      {lists.length > 0 ? <Lists lists={lists} /> : null}
      <PreviewRows rows={rows} />
      {total > rows.length ? <p className="soft">{words.onlyFirst(rows.length, total)}</p> : null}
      <p className="btn-row">
        {isNothing ? <b role="status">{words.nothingNew}</b> : <Button look="main">{words.takeThese}</Button>}
        <Link to={here} reloadDocument>{words.again}</Link>
      </p>
    </Form>
  );
}

function Notes({ notes }: Pick<Preview, "notes">) {
  const { actionBoard: words } = useT();
  return (
    <>
      <h3>{words.notTaken}</h3>
      <ul className="lines lines-plain">{notes.map(({ code, count, where }) => <li key={code}>{words.notes[code](count, where)}</li>)}</ul>
    </>
  );
}

function Lists({ lists }: Pick<Preview, "lists">) {
  const t = useT();
  const options = ACTION_STATES.map((value) => ({ value, label: t.action.states[value] }));
  return (
    <Section title={t.actionBoard.listsTitle}>
      <div className="form-row">
        {lists.map(({ name, count, state }, index) => <SelectField key={index} label={t.actionBoard.listTo(name, count)} name="list" empty={false} options={options} defaultValue={state} />)}
      </div>
    </Section>
  );
}
