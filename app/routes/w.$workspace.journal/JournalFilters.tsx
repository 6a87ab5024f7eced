import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import "#app/i18n/words/journal.ts";

type JournalFiltersProps = {
  slug: string;
  asked: { program: string; subject: string; member: string };
  programs: readonly { slug: string; name: string }[];
  people: readonly { token: string; name: string }[];
};

/** The filter is the address: it is kept, shared and left by the back button. */
export function JournalFilters({ slug, asked, programs, people }: JournalFiltersProps) {
  const t = useT();
  return (
    <Form method="get" className="form" key={JSON.stringify(asked)}>
      {asked.subject ? <p>{t.journal.subjectOnly} <Link to={paths.journal(slug)}>{t.journal.everything}</Link></p> : null}
      {asked.subject ? <input type="hidden" name="subject" value={asked.subject} /> : null}
      <div className="form-row">
        <SelectField label={t.journal.program} name="program" empty={t.journal.all} defaultValue={asked.program} options={programs.map((program) => ({ value: program.slug, label: program.name }))} />
        <SelectField label={t.journal.member} name="member" empty={t.journal.allPeople} defaultValue={asked.member} options={people.map(({ token, name }) => ({ value: token, label: name || t.journal.erased }))} />
      </div>
      <p><Button look="slim">{t.journal.filter}</Button></p>
    </Form>
  );
}
