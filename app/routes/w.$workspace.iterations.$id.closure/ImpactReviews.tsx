import { Form } from "@remix-run/react";
import { useState } from "react";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import "#app/i18n/words/closing.ts";

type Impact = ClosureView["impacts"][number];

export function ImpactReviews({ impacts }: { impacts: Impact[] }) {
  const t = useT();
  const left = impacts.filter(({ reviewed }) => !reviewed);
  // Grouped as on arrival: a review does not move under the hand that makes it.
  const [waited] = useState(() => new Set(left.map(({ id }) => id)));
  const waiting = impacts.filter(({ id, reviewed }) => waited.has(id) || !reviewed);
  const done = impacts.filter((impact) => !waiting.includes(impact));
  const listed = waiting.filter(({ oneByOne }) => !oneByOne);
  const bulk = left.filter(({ oneByOne }) => !oneByOne);
  return (
    <Section id="impacts" title={t.closing.impacts(impacts.length - left.length, impacts.length)} definition={t.closing.impactsDefinition} aside={<Left done={left.length === 0}>{t.closing.toReview(left.length)}</Left>}>
      {bulk.length > 0 && <Bulk impacts={bulk} />}
      {waiting.filter(({ oneByOne }) => oneByOne).map((impact) => <ReviewForm key={impact.id} impact={impact} />)}
      {listed.length > 0 && <Disclosure summary={t.closing.bulkList(listed.length)}>{listed.map((impact) => <ReviewForm key={impact.id} impact={impact} />)}</Disclosure>}
      {done.length > 0 && <Disclosure summary={t.closing.reviewedList(done.length)}>{done.map((impact) => <ReviewForm key={impact.id} impact={impact} />)}</Disclosure>}
    </Section>
  );
}

function Bulk({ impacts }: { impacts: Impact[] }) {
  const t = useT();
  const risks = impacts.filter(({ kind }) => kind === "risk").length;
  return (
    <Form method="post" className="closing-bulk" preventScrollReset>
      <input type="hidden" name="form" value="bulk" />
      <p><b>{t.closing.bulk(impacts.length)}</b>{t.closing.bulkWhich(impacts.length - risks, risks)}</p>
      <Button look="slim">{t.closing.apply}</Button>
    </Form>
  );
}
