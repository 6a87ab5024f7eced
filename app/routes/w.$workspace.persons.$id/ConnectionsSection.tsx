import { Form, Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { TieFields } from "./TieFields.tsx";
import type { PersonData } from "./route.tsx";
import "#app/i18n/words/connection.ts";

export function ConnectionsSection({ data }: { data: PersonData }) {
  const { connection: words } = useT();
  const { connections, choices, looked, workspace, mayWrite } = data;
  const refused = refusedForm(useActionData(), "connect");
  return (
    <Section title={words.ofPerson} id="connections" aside={<Link to={paths.connections(workspace)}>{words.title}</Link>}>
      {connections.length === 0 ? <p className="soft">{words.nobody}</p> : null}
      <ul className="lines">{connections.map((one) => <Line key={one.id} connection={one} workspace={workspace} mayWrite={mayWrite} />)}</ul>
      {choices && !data.person.erased ? (
        <Disclosure summary={words.add} open={Boolean(refused) || looked !== ""}>
          <AddConnection key={connections.length} data={data} choices={choices} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Line({ connection: { id, other, strength, lastContactOn, note, revision }, workspace, mayWrite }: { connection: PersonData["connections"][number]; workspace: string; mayWrite: boolean }) {
  const t = useT();
  const language = useLanguage();
  const refused = refusedForm(useActionData(), `tie:${id}`);
  return (
    <li>
      <div>
        <p>
          <Link to={paths.person(workspace, other.id)}>{other.name ?? t.connection.unnamed}</Link>
          {other.stakeholder ? <span className="soft"> · {other.stakeholder.name}</span> : null}{note ? <span className="soft"> · {note}</span> : null}
        </p>
        {mayWrite ? (
          <Disclosure small summary={t.connection.edit} open={Boolean(refused)}>
            <PostForm key={revision} name={`tie:${id}`} refused={refused} hidden={{ id }} revision={revision} submit={t.common.save} labels={{ note: t.connection.note }}>
              {({ typed }) => <TieFields typed={typed} kept={{ strength, lastContactOn, note }} />}
            </PostForm>
            <OneButton name="untie" fields={{ id }} label={t.connection.remove} look="quiet" />
          </Disclosure>
        ) : null}
      </div>
      <span className="due soft">{t.connection.strengths[strength]}{lastContactOn ? <> · {formatDay(lastContactOn, language)}</> : null}</span>
    </li>
  );
}

/** Among many people, a search first narrows whom to choose from. */
function AddConnection({ data: { person, looked }, choices: { rows, total } }: { data: PersonData; choices: NonNullable<PersonData["choices"]> }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "connect");
  const many = total > rows.length;
  return (
    <>
      {many || looked ? (
        <Form method="get" className="filters">
          <TextField label={t.connection.findPerson} name="with" type="search" defaultValue={looked} />
          <Button look="slim">{t.connection.find}</Button>
        </Form>
      ) : null}
      {many ? <p className="soft">{t.connection.tooMany(total)}</p> : null}
      <PostForm name="connect" refused={refused} hidden={{ fromPersonId: person.id }} submit={t.common.add}>
        {({ typed }) => (
          <>
            <SelectField label={t.connection.person} required options={rows.map(({ id, name, stakeholder }) => ({ value: id, label: stakeholder ? `${name} (${stakeholder})` : name }))} {...typed("toPersonId")} />
            <TieFields typed={typed} />
          </>
        )}
      </PostForm>
    </>
  );
}
