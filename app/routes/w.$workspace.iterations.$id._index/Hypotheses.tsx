import { Form } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { EvidenceForm } from "#app/ui/hypothesis/EvidenceForm.tsx";
import { HypothesisBlock } from "#app/ui/hypothesis/HypothesisBlock.tsx";
import { HypothesisFields } from "#app/ui/hypothesis/HypothesisFields.tsx";
import { VerdictForm } from "#app/ui/hypothesis/VerdictForm.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";

type Row = IterationPage["hypotheses"][number];
type Props = { page: IterationPage; answered: unknown };

/** The hypotheses by pair; those without evidence fold away, never one that a form has just refused. */
export function Hypotheses({ page, answered }: Props) {
  const t = useT();
  const { hypotheses, iteration } = page;
  const given = hypotheses.filter(({ verdict }) => verdict !== null).length;
  const shown = byPair(hypotheses.filter((row) => iteration.state === "draft" || row.facts.length > 0 || row.verdict !== null));
  const folded = byPair(hypotheses.filter((row) => !shown.includes(row)));
  const refused = (name: string) => folded.some(({ id }) => refusedForm(answered, `${name}:${id}`) !== null);
  return (
    <Section id="hypotheses" title={iteration.state === "draft" ? t.hypothesis.plannedTitle(hypotheses.length) : t.hypothesis.title(given, hypotheses.length - given)} definition={t.hypothesis.definition}>
      {hypotheses.length === 0 ? <EmptyState>{t.hypothesis.empty}</EmptyState> : null}
      {shown.map((row) => <Block key={row.id} row={row} page={page} answered={answered} />)}
      {folded.length > 0 ? (
        <Disclosure summary={t.hypothesis.without(folded.length)} open={refused("evidence") || refused("verdict") || shown.length === 0}>
          {folded.map((row) => <Block key={row.id} row={row} page={page} answered={answered} />)}
        </Disclosure>
      ) : null}
      {page.may ? <Add page={page} answered={answered} /> : null}
    </Section>
  );
}

const byPair = (rows: readonly Row[]): Row[] => {
  const first = new Map<string, number>();
  for (const { pairId, number } of rows) if (!first.has(pairId)) first.set(pairId, number);
  return [...rows].sort((a, b) => (first.get(a.pairId) ?? 0) - (first.get(b.pairId) ?? 0) || a.number - b.number);
};

function Block({ row, page, answered }: Props & { row: Row }) {
  const running = page.may && page.iteration.state === "running";
  const experiments = page.experiments.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <HypothesisBlock
      hypothesis={row}
      evidenceForm={running && row.threshold ? <EvidenceForm hypothesisId={row.id} given={row.facts.length} today={page.today} experiments={experiments} refused={refusedForm(answered, `evidence:${row.id}`)} /> : null}
      verdictForm={running ? <VerdictForm hypothesis={row} refused={refusedForm(answered, `verdict:${row.id}`)} /> : null}
    />
  );
}

function Add({ page, answered }: Props) {
  const t = useT();
  const refused = refusedForm(answered, "hypothesis");
  if (page.pairs.length === 0) return <p className="soft">{t.capture.noPair}</p>;
  return (
    <Disclosure summary={t.hypothesis.add} open={refused !== null || page.hypotheses.length === 0}>
      <Form method="post" className="form" key={page.hypotheses.length}>
        <input type="hidden" name="form" value="hypothesis" />
        <FormErrors errors={[refused?.errors[""]]} />
        <HypothesisFields values={{}} pairs={page.pairs} refused={refused} />
        <p><Button>{t.hypothesis.add}</Button></p>
      </Form>
    </Disclosure>
  );
}
