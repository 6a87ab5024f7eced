import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { InteractionFields } from "#app/ui/interaction/InteractionFields.tsx";
import { InteractionLine } from "#app/ui/interaction/InteractionLine.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/interaction.ts";

type Contacts = NonNullable<Commitments["contacts"]>;

/** The contacts behind the commitments, and those that led to none. */
export function ContactsSection({ contacts, data: { workspace, mayContact, stakeholders, today } }: { contacts: Contacts; data: Commitments }) {
  const { interaction: words } = useT();
  const refused = refusedForm(useActionData(), "contact");
  return (
    <Section title={words.title(contacts.length)} definition={words.definition} id="contacts">
      {mayContact ? (
        <PostForm key={contacts.length} name="contact" refused={refused} submit={words.add}>
          {({ typed }) => (
            <InteractionFields typed={typed} today={today} open={Boolean(refused)}>
              <SelectField label={words.stakeholder} required options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />
            </InteractionFields>
          )}
        </PostForm>
      ) : null}
      {contacts.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="lines">
        {contacts.map((row) => (
          <InteractionLine key={row.id} interaction={row} who={<Link to={paths.stakeholder(workspace, row.stakeholderId)}>{row.stakeholder}</Link>}>
            {mayContact ? <EditContact row={row} today={today} /> : null}
          </InteractionLine>
        ))}
      </ul>
    </Section>
  );
}

function EditContact({ row, today }: { row: Contacts[number]; today: string }) {
  const t = useT();
  const name = `editContact:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small summary={t.interaction.edit} open={Boolean(refused)}>
      <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id, personId: row.personId ?? "" }} revision={row.revision} labels={{ what: t.interaction.what }} submit={t.common.save}>
        {({ typed }) => <InteractionFields typed={typed} today={today} kept={row} open />}
      </PostForm>
      <OneButton name="dropContact" fields={{ id: row.id }} label={t.interaction.trash} look="quiet" />
    </Disclosure>
  );
}
