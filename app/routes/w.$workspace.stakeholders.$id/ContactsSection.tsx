import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { InteractionFields } from "#app/ui/interaction/InteractionFields.tsx";
import { InteractionLine } from "#app/ui/interaction/InteractionLine.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import type { ContactsData } from "./compose-partnership.server.ts";
import "#app/i18n/words/interaction.ts";

/** What was said with them, also what led nowhere. */
export function ContactsSection({ contacts: { rows, mayWrite, programs }, today }: { contacts: ContactsData; today: string }) {
  const { interaction: words } = useT();
  const refused = refusedForm(useActionData(), "contact");
  return (
    <Section title={words.title(rows.length)} definition={words.definition} id="contacts">
      {mayWrite && programs.length > 0 ? (
        <PostForm key={rows.length} name="contact" refused={refused} submit={words.add}>
          {({ typed }) => (
            <InteractionFields typed={typed} today={today} open={Boolean(refused)}>
              {programs.length > 1 ? <SelectField label={words.program} empty={false} options={programs.map(({ id, name }) => ({ value: id, label: name }))} {...typed("programId")} /> : <input type="hidden" name="programId" value={programs[0]?.id} />}
            </InteractionFields>
          )}
        </PostForm>
      ) : null}
      {rows.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="lines">{rows.map((row) => <InteractionLine key={row.id} interaction={row} />)}</ul>
    </Section>
  );
}
