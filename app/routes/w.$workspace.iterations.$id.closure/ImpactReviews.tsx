import { Form, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";

type Impact = ClosureView["impacts"][number];

export function ImpactReviews({ impacts }: { impacts: Impact[] }) {
  const t = useT();
  const left = impacts.filter(({ reviewed }) => !reviewed);
  const bulk = left.filter(({ oneByOne }) => !oneByOne);
  const single = left.filter(({ oneByOne }) => oneByOne);
  const done = impacts.filter(({ reviewed }) => reviewed);
  return (
    <Section id="impacts" title={t.closing.impacts(done.length, impacts.length)} definition={t.closing.impactsDefinition} aside={t.closing.toReview(left.length)}>
      {bulk.length > 0 && (
        <Form method="post" className="closing-bulk" preventScrollReset>
          <input type="hidden" name="form" value="bulk" />
          <p><b>{t.closing.bulk(bulk.length)}</b> {t.closing.bulkWhich}</p>
          <Button look="slim">{t.closing.apply}</Button>
        </Form>
      )}
      {single.map((impact) => <ReviewForm key={impact.id} impact={impact} />)}
      {bulk.length > 0 && <Disclosure summary={t.closing.bulkList(bulk.length)}>{bulk.map((impact) => <ReviewForm key={impact.id} impact={impact} />)}</Disclosure>}
      {done.length > 0 && <Disclosure summary={t.closing.reviewedList(done.length)}>{done.map((impact) => <ReviewForm key={impact.id} impact={impact} />)}</Disclosure>}
    </Section>
  );
}

const MOVES = ["kept", "changed", "retired"] as const;

function ReviewForm({ impact }: { impact: Impact }) {
  const t = useT();
  const name = `review:${impact.id}`;
  const refused = refusedForm(useActionData(), name);
  const about = [impact.lens, ...impact.pairs, impact.triedBy.length > 0 ? t.closing.triedBy(impact.triedBy) : null].filter(Boolean).join(" · ");
  return (
    <Form method="post" className="closing-review" preventScrollReset>
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="impactId" value={impact.id} />
      <p><span className={`kind-${impact.kind}`}>{t.closing.kind[impact.kind]}</span> · {impact.statement}<br /><span className="soft">{about} · {t.closing.levelWas(impact.levelBefore, impact.levelExpected)}</span></p>
      <RadioGroup look="segmented" label={t.closing.after} name="move" defaultValue={impact.review?.move} error={refused?.errors.move} required
        options={MOVES.map((move) => ({ value: move, label: t.closing.moves[move] }))} />
      <Disclosure small summary={t.closing.changeLevels} open={refused !== null}>
        <div className="closing-levels">{levelFields(impact).map((field) => (
          <SelectField key={field} label={t.closing.levels[field]} name={field} defaultValue={String(impact.levels[field] ?? "")} empty="–"
            options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))} error={refused?.errors[field]} />
        ))}</div>
      </Disclosure>
      <TextField label={t.closing.reason} name="reason" defaultValue={String(refused?.values.reason ?? impact.review?.reason ?? "")} error={refused?.errors.reason ?? refused?.errors[""]} />
      <Button look="slim">{t.common.save}</Button>
    </Form>
  );
}

const levelFields = ({ kind }: Impact): (keyof Impact["levels"])[] =>
  (kind === "benefit" ? ["magnitude"] : ["likelihoodBefore", "severityBefore", "likelihoodAfter", "severityAfter"]);
