import { Form, Link, useParams } from "@remix-run/react";
import { CAPTURE_KINDS, type CaptureKind } from "#app/domain/captured-line/captured-line.ts";
import { OBSERVATION_KINDS } from "#app/domain/observation/observation.ts";
import { refusedForm, type Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { SaidPairFields, type PairParts } from "#app/ui/pair/SaidPairFields.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import type { Option } from "#app/ui/primitives/option.ts";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";

type Line = { id: string; text: string; kind: CaptureKind | null };
type SortingLineProps = { line: Line; parts: PairParts; categories: readonly Option[]; answered: unknown };

/** One line with what it may become; a field shows only when the answer needs it. */
export function SortingLine({ line, parts, categories, answered }: SortingLineProps) {
  const t = useT();
  return (
    <li>
      <p className="sorting-text">{line.text}</p>
      <SortForm line={line} parts={parts} categories={categories} refused={refusedForm(answered, `sort:${line.id}`)} />
      <ChangeKind line={line} refused={refusedForm(answered, `kind:${line.id}`)} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="form" value={`discard:${line.id}`} />
        <FormErrors errors={Object.values(refusedForm(answered, `discard:${line.id}`)?.errors ?? {})} />
        <button className="btn btn-quiet" data-letter="x">{t.capture.discard}</button>
      </Form>
    </li>
  );
}

/** The fields that the question of the pair shows with their own sentences. */
const PAIR_FIELDS = ["pairId", "usageId", "newUsage", "target", "newStakeholder"];

function SortForm({ line, parts, categories, refused }: Omit<SortingLineProps, "answered"> & { refused: Refused | null }) {
  const t = useT();
  const kinds = line.kind ? [line.kind, ...CAPTURE_KINDS.filter((kind) => kind !== line.kind)] : CAPTURE_KINDS;
  const others = Object.entries(refused?.errors ?? {}).filter(([field]) => !PAIR_FIELDS.includes(field)).map(([, error]) => error);
  return (
    <Form method="post" className="sorting-kinds" preventScrollReset>
      <input type="hidden" name="form" value={`sort:${line.id}`} />
      <input type="hidden" name="text" value={line.text} />
      <FormErrors errors={others}>{refused?.codes[""] === "nowhereToCarry" ? <WayToPrepare /> : null}</FormErrors>
      {refused && PAIR_FIELDS.some((field) => refused.errors[field]) ? <PairQuestion parts={parts} refused={refused} /> : null}
      {line.kind === "stakeholder" ? <SelectField label={t.capture.category} name="categoryId" optional options={categories} defaultValue={String(refused?.values.categoryId ?? "")} /> : null}
      {line.kind === "observation" ? <RadioGroup label={t.capture.observationKind} name="observationKind" look="segmented" options={OBSERVATION_KINDS.map((kind) => ({ value: kind, label: t.capture.observed[kind] }))} defaultValue="surprise" /> : null}
      {kinds.map((kind) => (
        <button key={kind} className={kind === line.kind ? "btn btn-slim" : "btn btn-quiet"} name="kind" value={kind} data-letter={t.capture.letters[kind]} title={t.capture.sortAs(t.capture.kind[kind])}>
          {t.capture.kind[kind]}
        </button>
      ))}
    </Form>
  );
}

/** The line stays here, known to be of another kind: what that kind asks then shows. */
function ChangeKind({ line, refused }: { line: Line; refused: Refused | null }) {
  const t = useT();
  const kinds = CAPTURE_KINDS.map((kind) => ({ value: kind, label: t.capture.kind[kind] }));
  return (
    <Disclosure small summary={t.capture.changeKind} open={refused !== null}>
      <Form method="post" className="form" preventScrollReset key={line.kind}>
        <input type="hidden" name="form" value={`kind:${line.id}`} />
        <FormErrors errors={[refused?.errors[""]]} />
        <SelectField label={t.capture.kindLabel} name="kind" empty={t.capture.sorting} options={kinds} defaultValue={line.kind ?? ""} error={refused?.errors.kind} />
        <div><Button look="slim">{t.common.save}</Button></div>
      </Form>
    </Disclosure>
  );
}

/** Which pair: one that exists, or a new one in the same breath. Enter in a field answers. */
function PairQuestion({ parts, refused }: { parts: PairParts; refused: Refused }) {
  const t = useT();
  const { workspace = "", program = "" } = useParams();
  return (
    <div className="form">
      {parts.pairs.length === 0 && refused.errors.pairId ? <p className="field-error" role="alert">{refused.errors.pairId}</p> : null}
      <SaidPairFields parts={parts} pairsHref={paths.pairs(workspace, program)} values={refused.values} errors={refused.errors} />
      <p><Button name="kind" value="hypothesis">{t.capture.makeHypothesis}</Button></p>
    </div>
  );
}

function WayToPrepare() {
  const t = useT();
  const { workspace = "", program = "" } = useParams();
  return <Link to={paths.newIteration(workspace, program)}>{t.capture.nowhere}</Link>;
}
