import { Form, Link, useParams } from "@remix-run/react";
import { LINEAGE_RELATIONS } from "#app/domain/hypothesis/lineage.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { VerdictMark } from "#app/ui/verdict/VerdictMark.tsx";
import type { HypothesisPage } from "./compose-hypothesis.server.ts";

/** Where a hypothesis comes from and what becomes of it. */
export function Lineage({ page, answered }: { page: HypothesisPage; answered: unknown }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  return (
    <Section title={t.hypothesis.lineage} definition={t.hypothesis.lineageDef}>
      <ol className="lines">
        {page.lineage.map(({ id, number, statement, relation, iteration, result }) => (
          <li key={id}>
            <span>{t.iteration.number(iteration)} · <Link to={paths.hypothesis(workspace, id)} aria-current={id === page.hypothesis.id ? "page" : undefined}>{t.hypothesis.name(number)}</Link>{relation ? ` · ${t.hypothesis.relation[relation]}` : ""} · {statement}</span>
            <VerdictMark verdict={result ?? "running"} />
          </li>
        ))}
      </ol>
      {page.may && page.iteration.state === "closed" ? <Derive answered={answered} /> : null}
    </Section>
  );
}

function Derive({ answered }: { answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, "derive");
  const words = { carried: t.hypothesis.carry, changed: t.hypothesis.change, split: t.hypothesis.split };
  return (
    <Disclosure summary={t.hypothesis.derive} open={refused !== null}>
      <Form method="post" className="form">
        <input type="hidden" name="form" value="derive" />
        <FormErrors errors={[refused?.errors[""]]} />
        <RadioGroup label={t.hypothesis.derive} name="relation" look="list" required options={LINEAGE_RELATIONS.map((value) => ({ value, label: words[value] }))} defaultValue={(refused?.values.relation as string | undefined) ?? "carried"} error={refused?.errors.relation} />
        <TextArea label={t.hypothesis.statements} name="statements" optional defaultValue={refused?.values.statements as string} error={refused?.errors.statements} />
        <TextField label={t.hypothesis.newThreshold} name="threshold" optional defaultValue={refused?.values.threshold as string} error={refused?.errors.threshold} />
        <p><Button>{t.hypothesis.deriveButton}</Button></p>
      </Form>
    </Disclosure>
  );
}
