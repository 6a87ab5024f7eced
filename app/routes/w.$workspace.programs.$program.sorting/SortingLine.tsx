import { Form } from "@remix-run/react";
import { CAPTURE_KINDS, type CaptureKind } from "#app/domain/captured-line/captured-line.ts";
import { OBSERVATION_KINDS } from "#app/domain/observation/observation.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";

type Line = { id: string; text: string; kind: CaptureKind | null };

/** One line with what it may become; a field shows only when the answer needs it. */
export function SortingLine({ line, pairs, categories, answered }: { line: Line; pairs: readonly Option[]; categories: readonly Option[]; answered: unknown }) {
  const t = useT();
  const refused = refusedForm(answered, `sort:${line.id}`);
  const kinds = line.kind ? [line.kind, ...CAPTURE_KINDS.filter((kind) => kind !== line.kind)] : CAPTURE_KINDS;
  return (
    <li>
      <p className="sorting-text">{line.text}</p>
      <Form method="post" className="sorting-kinds" preventScrollReset>
        <input type="hidden" name="form" value={`sort:${line.id}`} />
        <input type="hidden" name="text" value={line.text} />
        {refused?.errors.pairId ? <PairQuestion pairs={pairs} error={refused.errors.pairId} /> : null}
        {line.kind === "stakeholder" ? <SelectField label={t.capture.category} name="categoryId" optional options={categories} /> : null}
        {line.kind === "observation" ? <RadioGroup label={t.capture.observationKind} name="observationKind" look="segmented" options={OBSERVATION_KINDS.map((kind) => ({ value: kind, label: t.capture.observed[kind] }))} defaultValue="surprise" /> : null}
        {kinds.map((kind) => (
          <button key={kind} className={kind === line.kind ? "btn btn-slim" : "btn btn-quiet"} name="kind" value={kind} data-letter={t.capture.letters[kind]} title={t.capture.sortAs(t.capture.kind[kind])}>
            {t.capture.kind[kind]}
          </button>
        ))}
        <FormErrors errors={Object.entries(refused?.errors ?? {}).filter(([field]) => field !== "pairId").map(([, error]) => error)} />
      </Form>
      <ChangeKind line={line} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="form" value={`discard:${line.id}`} />
        <button className="btn btn-quiet" data-letter="x">{t.capture.discard}</button>
      </Form>
    </li>
  );
}

/** The line stays here, known to be of another kind: what that kind asks then shows. */
function ChangeKind({ line }: { line: Line }) {
  const t = useT();
  const kinds = CAPTURE_KINDS.map((kind) => ({ value: kind, label: t.capture.kind[kind] }));
  return (
    <Disclosure small summary={t.capture.changeKind}>
      <Form method="post" className="form" preventScrollReset key={line.kind}>
        <input type="hidden" name="form" value={`kind:${line.id}`} />
        <SelectField label={t.capture.kindLabel} name="kind" empty={t.capture.sorting} options={kinds} defaultValue={line.kind ?? ""} />
        <div><Button look="slim">{t.common.save}</Button></div>
      </Form>
    </Disclosure>
  );
}

function PairQuestion({ pairs, error }: { pairs: readonly Option[]; error: string }) {
  const t = useT();
  if (pairs.length === 0) return <p className="field-error" role="alert">{t.capture.noPair}</p>;
  return (
    <div className="form-row">
      <SelectField label={t.capture.whichPair} name="pairId" options={pairs} error={error} />
      <p><Button name="kind" value="hypothesis">{t.capture.makeHypothesis}</Button></p>
    </div>
  );
}
