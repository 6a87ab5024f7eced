import { Form } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ChoicePage } from "./compose-choice.server.ts";

/** What is missing to open, in words, and the opening. */
export function OpeningCall({ page, answered }: { page: ChoicePage; answered: unknown }) {
  const t = useT();
  const { missing, mayOpen, iteration, withoutThreshold } = page;
  if (iteration.state !== "draft") return <Section title={t.choice.open}><p className="soft">{t.choice.locked}</p></Section>;
  const refused = refusedForm(answered, "open");
  return (
    <Section title={missing.length === 0 ? t.choice.open : t.choice.missing(missing.length)} definition={t.choice.openDef}>
      <FormErrors errors={Object.values(refused?.errors ?? {})} />
      {missing.length === 0 ? <p>{t.choice.mayOpen}</p> : <ul className="lines lines-plain">{missing.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>}
      {withoutThreshold > 0 ? <p className="soft">{t.choice.thresholds(withoutThreshold)}</p> : null}
      {mayOpen ? (
        <Form method="post">
          <input type="hidden" name="form" value="open" />
          <Button look="main" disabledReason={missing.length > 0 ? t.choice.missing(missing.length) : null}>{t.choice.open}</Button>
        </Form>
      ) : null}
    </Section>
  );
}
