import { Form } from "@remix-run/react";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import "#app/i18n/words/account.ts";

/** A whole page comes back: the words of the other language are loaded with it. */
export function LanguageForm() {
  const t = useT();
  const language = useLanguage();
  const options = [{ value: "fr", label: t.account.french }, { value: "en", label: t.account.english }];
  return (
    <Form method="post" className="form" reloadDocument>
      <input type="hidden" name="form" value="language" />
      <RadioGroup label={t.account.language} hint={t.account.languageHint} name="language" options={options} defaultValue={language} />
      <p><Button>{t.common.save}</Button></p>
    </Form>
  );
}
