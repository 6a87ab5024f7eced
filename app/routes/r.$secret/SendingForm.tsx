import { VISIBILITIES } from "#app/domain/response/response.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { RefusedForm } from "#app/ui/form/refused-form.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { CheckboxField } from "#app/ui/primitives/CheckboxField.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { KeepLink } from "./KeepLink.tsx";
import type { OwnData } from "./route.tsx";
import "#app/i18n/words/response.ts";

/** Who reads what under which licence, then under which name, then the consent: in this order, before anything is sent. */
export function SendingForm({ page, refused }: { page: OwnData; refused: RefusedForm }) {
  const { response: words } = useT();
  const { terms } = words;
  const nothing = page.progress.every(({ answered }) => answered === 0);
  if (nothing) return <div className="form"><p>{words.nothingYet}</p><p><ButtonLink href={paths.response(page.secret, { step: 1 })}>{words.begin}</ButtonLink></p></div>;
  return (
    <>
      <h2>{words.before}</h2>
      <ul className="terms">
        {[terms.read(page.workspaceName), terms.public, terms.licence(page.licence), terms.amounts, terms.secret, terms.withdraw].map((term) => <li key={term}><span>{term}</span></li>)}
      </ul>
      <PostForm name="send" refused={refused} submit={page.sentOn ? words.saveSending : words.send} look="main">
        {({ typed, ticked }) => (
          <>
            <h3>{words.you}</h3>
            <TextField label={words.organisation} hint={words.organisationHint} optional maxLength={200} autoComplete="organization" {...typed("organisation", page.organisation)} />
            <TextField label={words.name} optional maxLength={200} autoComplete="name" {...typed("name", page.name)} />
            <TextField label={words.contact} hint={words.contactHint} optional maxLength={200} autoComplete="email" {...typed("contact", page.contact)} />
            <RadioGroup label={words.visibility} look="list" options={VISIBILITIES.map((value) => ({ value, label: words.visibilities[value] }))} {...typed("visibility", page.visibility)} />
            <CheckboxField label={words.consent} {...ticked("consent", page.sentOn !== null)} />
          </>
        )}
      </PostForm>
      <KeepLink link={page.link} />
    </>
  );
}
