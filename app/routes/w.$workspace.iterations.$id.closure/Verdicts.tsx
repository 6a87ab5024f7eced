import { Link, useParams } from "@remix-run/react";
import { useState } from "react";
import { needsLearning, VERDICTS } from "#app/domain/verdict/verdict.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { VerdictPicker } from "#app/ui/verdict/VerdictPicker.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import { SavedForm } from "./SavedForm.tsx";
import { staleTexts } from "./stale-texts.ts";
import "#app/i18n/words/closing.ts";

type Hypothesis = ClosureView["hypotheses"][number];

export function Verdicts({ hypotheses }: { hypotheses: Hypothesis[] }) {
  const t = useT();
  const left = hypotheses.filter(({ verdict }) => verdict === null).length;
  // What waited on arrival stays first: an answer does not move under the hand that gives it.
  const [waited] = useState(() => new Set(hypotheses.filter(({ verdict }) => verdict === null).map(({ id }) => id)));
  const sorted = [...hypotheses].sort((a, b) => Number(waited.has(b.id)) - Number(waited.has(a.id)));
  return (
    <Section id="verdicts" title={t.closing.verdicts} definition={t.closing.verdictsDefinition} aside={<Left done={left === 0}>{t.closing.toGive(left)}</Left>}>
      {sorted.map((hypothesis) => <VerdictForm key={hypothesis.id} hypothesis={hypothesis} />)}
    </Section>
  );
}

/** A click waits for its sentence, unless nothing was tried. */
const saysEnough = (typed: FormData): boolean => {
  const result = VERDICTS.find((one) => one === typed.get("result"));
  return result !== undefined && (!needsLearning(result) || String(typed.get("learning")).trim() !== "");
};

function VerdictForm({ hypothesis }: { hypothesis: Hypothesis }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { id, number, statement, pair, supports, opposes, addedOnDay, revision } = hypothesis;
  const label = `H ${number}`;
  return (
    <SavedForm name={`verdict:${id}`} hidden={{ hypothesisId: id }} revision={revision} className="closing-verdict" ready={saysEnough}>
      {(refused) => (
        <>
          <span className="eyebrow">{label}</span>
          <div>
            <h3>{statement}</h3>
            <p className="soft">{pair} · {t.closing.evidence(supports, opposes)} {addedOnDay !== null && <Badge look="accent">{t.closing.addedOnDay(addedOnDay)}</Badge>}</p>
          </div>
          <VerdictPicker row name="result" legend={t.verdict.question(label)} defaultValue={hypothesis.verdict} error={refused?.errors.result} required />
          {refused?.present && <StaleConflict texts={staleTexts(refused, { result: t.closing.verdicts, learning: t.closing.learning }, t.verdict.word)} />}
          {refused?.codes.result === "evidenceMissing" ? <Link className="field-way" to={`${paths.hypothesis(workspace, id)}#h-${number}`}>{t.hypothesis.toEvidence}</Link> : null}
          <FormErrors errors={refused?.present ? [] : outOfSight(refused, ["result", "learning"])} />
          <TextField label={t.closing.learningOf(label)} placeholder={t.closing.learning} name="learning" defaultValue={String(refused?.values.learning ?? hypothesis.learning)} error={refused?.errors.learning} />
        </>
      )}
    </SavedForm>
  );
}
