import { Form, useParams } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { HypothesisBlock } from "#app/ui/hypothesis/HypothesisBlock.tsx";
import { HypothesisFields } from "#app/ui/hypothesis/HypothesisFields.tsx";
import { Testing } from "#app/ui/hypothesis/Testing.tsx";
import { VerdictForm } from "#app/ui/hypothesis/VerdictForm.tsx";
import { SaidPairFields } from "#app/ui/pair/SaidPairFields.tsx";
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
  const titles = { draft: t.hypothesis.plannedTitle(hypotheses.length), running: t.hypothesis.title(given, hypotheses.length - given), closed: t.hypothesis.closedTitle(given) };
  const definitions = { draft: t.hypothesis.empty, running: t.hypothesis.definition, closed: t.hypothesis.closedDefinition };
  const shown = byPair(hypotheses.filter((row) => iteration.state === "draft" || row.facts.length > 0 || row.verdict !== null));
  const folded = byPair(hypotheses.filter((row) => !shown.includes(row)));
  const refused = (name: string) => folded.some(({ id }) => refusedForm(answered, `${name}:${id}`) !== null);
  return (
    <Section id="hypotheses" title={titles[iteration.state]} definition={definitions[iteration.state]}>
      {hypotheses.length === 0 && iteration.state === "running" ? <EmptyState>{t.hypothesis.empty}</EmptyState> : null}
      {shown.map((row) => <Block key={row.id} row={row} page={page} answered={answered} />)}
      {folded.length > 0 ? (
        <Disclosure summary={t.hypothesis.without(folded.length)} open={refused("evidence") || refused("verdict") || refused("threshold") || shown.length === 0}>
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
  const t = useT();
  const running = page.may && page.iteration.state === "running";
  const experiments = page.experiments.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <HypothesisBlock
      hypothesis={row}
      evidenceForm={page.may ? <Testing hypothesis={row} running={running} today={page.today} experiments={experiments} refusedOf={(form) => refusedForm(answered, `${form}:${row.id}`)} /> : null}
      verdictForm={running ? <VerdictForm hypothesis={row} refused={refusedForm(answered, `verdict:${row.id}`)} /> : page.iteration.state === "draft" ? <p className="verdict-side soft">{t.hypothesis.planned}</p> : null}
    />
  );
}

/** The fields of the form that say their own sentence. */
const SHOWN = ["pairId", "usageId", "newUsage", "target", "newStakeholder", "statement", "threshold", "controlled", "dependsOnOthers"];

function Add({ page, answered }: Props) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const refused = refusedForm(answered, "hypothesis");
  const pair = <SaidPairFields parts={page.parts} pairsHref={paths.pairs(workspace, page.shell.slug)} values={refused?.values} errors={refused?.errors} />;
  return (
    <Disclosure summary={t.hypothesis.add} open={refused !== null || page.hypotheses.length === 0}>
      <Form method="post" className="form" key={page.hypotheses.length}>
        <input type="hidden" name="form" value="hypothesis" />
        <FormErrors errors={outOfSight(refused, SHOWN)} />
        <HypothesisFields values={{}} pair={pair} refused={refused} />
        <p><Button>{t.hypothesis.add}</Button></p>
      </Form>
    </Disclosure>
  );
}
