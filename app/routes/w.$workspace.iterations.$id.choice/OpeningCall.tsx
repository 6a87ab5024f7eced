import { Form, Link } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ChoicePage } from "./compose-choice.server.ts";
import "#app/i18n/words/choice.ts";

/** What is missing to open, each thing with the way to it, and the opening. */
export function OpeningCall({ page, answered }: { page: ChoicePage; answered: unknown }) {
  const t = useT();
  const { missing, mayOpen, iteration, withoutThreshold } = page;
  const refused = Object.values(refusedForm(answered, "open")?.errors ?? {});
  const unsaid = refused.filter((sentence) => !missing.some((one) => one.sentence === sentence));
  if (iteration.state !== "draft") return <Section id="ouvrir" title={t.choice.open}><FormErrors errors={unsaid} /><p className="soft">{t.choice.locked}</p></Section>;
  return (
    <Section id="ouvrir" title={missing.length === 0 ? t.choice.open : t.choice.missing(missing.length)} definition={t.choice.openDef}>
      <FormErrors errors={unsaid} />
      {missing.length === 0 ? <p>{t.choice.mayOpen}</p> : (
        <ul className="lines lines-plain" role={refused.length > 0 ? "alert" : undefined}>{missing.map(({ code, sentence, href }) => <li key={code}><Link to={href}>{sentence}</Link></li>)}</ul>
      )}
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
