import { useT } from "#app/i18n/context.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { SavedForm } from "./SavedForm.tsx";
import { staleTexts } from "./stale-texts.ts";
import "#app/i18n/words/closing.ts";

type Impact = ClosureView["impacts"][number];

const MOVES = ["kept", "changed", "retired"] as const;

/** What becomes of one benefit or risk: « unchanged » in one gesture, otherwise the figures or the reason. */
export function ReviewForm({ impact }: { impact: Impact }) {
  const t = useT();
  const about = [impact.lens, ...impact.pairs, impact.triedBy.length > 0 ? t.closing.triedBy(impact.triedBy) : null].filter(Boolean).join(" · ");
  return (
    <SavedForm name={`review:${impact.id}`} hidden={{ impactId: impact.id }} revision={impact.revision} className="closing-review" ready={saysEnough}>
      {(refused) => (
        <>
          <p><span className={`kind-${impact.kind}`}>{t.closing.kind[impact.kind]}</span> · {impact.statement}<br /><span className="soft">{about} · {t.closing.levelWas(impact.levelBefore, impact.levelExpected)}</span></p>
          <RadioGroup look="segmented" label={t.closing.after} name="move" defaultValue={impact.review?.move} error={refused?.errors.move} required
            options={MOVES.map((move) => ({ value: move, label: t.closing.moves[move] }))} />
          {refused?.present && <StaleConflict texts={staleTexts(refused, { move: t.closing.after, reason: t.closing.reason }, t.closing.moves)} />}
          <div className="closing-why">
            <TextField label={t.closing.reason} name="reason" defaultValue={String(refused?.values.reason ?? impact.review?.reason ?? "")} error={refused?.errors.reason ?? refused?.errors[""]} />
            <Levels impact={impact} errors={refused?.errors ?? {}} />
          </div>
        </>
      )}
    </SavedForm>
  );
}

const saysEnough = (typed: FormData) => typed.get("move") === "kept" || (typed.has("move") && String(typed.get("reason")).trim() !== "");

function Levels({ impact, errors }: { impact: Impact; errors: Record<string, string> }) {
  const t = useT();
  const fields: (keyof Impact["levels"])[] = impact.kind === "benefit" ? ["magnitude"] : ["likelihoodBefore", "severityBefore", "likelihoodAfter", "severityAfter"];
  return (
    <Disclosure small summary={t.closing.changeLevels} open={fields.some((field) => errors[field]) || errors.move !== undefined}>
      <div className="closing-levels">
        {fields.map((field) => (
          <SelectField key={field} label={t.closing.levels[field]} name={field} defaultValue={String(impact.levels[field] ?? "")} empty="–"
            options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))} error={errors[field]} />
        ))}
      </div>
    </Disclosure>
  );
}
