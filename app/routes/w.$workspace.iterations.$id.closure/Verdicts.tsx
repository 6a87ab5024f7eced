import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { VerdictPicker } from "#app/ui/verdict/VerdictPicker.tsx";
import type { ClosureView } from "./closure-view.server.ts";

type Hypothesis = ClosureView["hypotheses"][number];

export function Verdicts({ hypotheses }: { hypotheses: Hypothesis[] }) {
  const t = useT();
  const left = hypotheses.filter(({ verdict }) => verdict === null).length;
  const sorted = [...hypotheses].sort((a, b) => Number(a.verdict !== null) - Number(b.verdict !== null));
  return (
    <Section id="verdicts" title={t.closing.verdicts} definition={t.closing.verdictsDefinition} aside={t.closing.toGive(left)}>
      {sorted.map((hypothesis) => <VerdictForm key={hypothesis.id} hypothesis={hypothesis} />)}
    </Section>
  );
}

function VerdictForm({ hypothesis }: { hypothesis: Hypothesis }) {
  const t = useT();
  const { id, number, statement, pair, supports, opposes, addedOnDay } = hypothesis;
  const name = `verdict:${id}`;
  const refused = refusedForm(useActionData(), name);
  const label = `H ${number}`;
  return (
    <Form method="post" className="closing-verdict" preventScrollReset>
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="hypothesisId" value={id} />
      <span className="eyebrow">{label}</span>
      <div>
        <h3>{statement}</h3>
        <p className="soft">{pair} · {t.closing.evidence(supports, opposes)} {addedOnDay !== null && <Badge look="accent">{t.closing.addedOnDay(addedOnDay)}</Badge>}</p>
      </div>
      <VerdictPicker row name="result" legend={t.verdict.question(label)} defaultValue={hypothesis.verdict} error={refused?.errors.result} required />
      <TextField label={t.closing.learning} name="learning" defaultValue={String(refused?.values.learning ?? hypothesis.learning)} error={refused?.errors.learning ?? refused?.errors[""]} />
      <Button look="slim">{t.common.save}</Button>
    </Form>
  );
}
