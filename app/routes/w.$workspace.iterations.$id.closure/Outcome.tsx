import { VERSION_JUDGEMENTS } from "#app/domain/resource-version/resource-version.ts";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";
import { Left } from "./Left.tsx";
import { SavedForm } from "./SavedForm.tsx";
import { staleTexts } from "./stale-texts.ts";
import "#app/i18n/words/closing.ts";
import "#app/i18n/words/version.ts";

type Draft = ClosureView["draft"];
type OutcomeProps = { draft: Draft; complete: boolean; base: string | null; target: string | null };

/** What becomes of the base: three ways, each with what it asks. */
export function Outcome({ draft, complete, base, target }: OutcomeProps) {
  const t = useT();
  const outcomes = [
    { value: "produced", label: t.closing.produced(target ?? ""), hint: t.closing.producedHint },
    { value: "kept", label: t.closing.kept(base ?? ""), hint: t.closing.keptHint },
    { value: "stopped", label: t.closing.stopped, hint: t.closing.stoppedHint },
  ];
  return (
    <Section id="version" title={t.closing.outcome} aside={<Left done={complete}>{complete ? t.closing.answered : draft.outcome ? t.closing.toComplete : t.closing.toConfirm}</Left>}>
      <SavedForm name="outcome" revision={draft.revision} className="closing-outcome" ready={(typed) => typed.has("outcome")}>
        {(refused) => (
          <>
            {refused?.present && <StaleConflict texts={staleTexts(refused, t.closing.fields, t.closing.outcomes)} />}
            <RadioGroup look="choices" label={t.closing.outcome} name="outcome" options={outcomes} defaultValue={String(refused?.values.outcome ?? draft.outcome ?? "")} error={refused?.errors.outcome ?? refused?.errors[""]} />
            <Answers {...{ draft, refused, target }} />
          </>
        )}
      </SavedForm>
    </Section>
  );
}

function Answers({ draft, refused, target }: { draft: Draft; refused: Refused | null; target: string | null }) {
  const t = useT();
  const typed = (name: Exclude<keyof Draft, "judgements">) => ({ name, defaultValue: String(refused?.values[name] ?? draft[name] ?? ""), error: refused?.errors[name] });
  return (
    <>
      <div className="closing-part closing-if-stopped">
        <p className="eyebrow">{t.closing.ifStopped}</p>
        <TextArea label={t.closing.fields.learned} rows={2} {...typed("learned")} />
        <TextArea label={t.closing.fields.reusable} rows={2} {...typed("reusable")} />
        <SelectField label={t.closing.fields.uncertaintyResolved} {...typed("uncertaintyResolved")} options={(["yes", "no", "partly"] as const).map((value) => ({ value, label: t.closing.uncertainty[value] }))} />
      </div>
      <div className="closing-part closing-if-produced">
        <p className="eyebrow">{t.closing.ifProduced}</p>
        <TextField label={t.closing.fields.versionName} {...typed("versionName")} defaultValue={typed("versionName").defaultValue || (target ?? "")} />
        <TextArea label={t.closing.fields.versionDescription} rows={2} {...typed("versionDescription")} />
        <Judgements draft={draft} errors={refused?.errors ?? {}} />
      </div>
      <TextArea label={t.closing.fields.outcomeReason} rows={2} {...typed("outcomeReason")} />
    </>
  );
}

function Judgements({ draft, errors }: { draft: Draft; errors: Record<string, string> }) {
  const t = useT();
  return (
    <>
      {VERSION_JUDGEMENTS.map((name) => (
        <div className="closing-judgement" key={name}>
          <SelectField label={t.version.judgements[name]} name={name} empty="–" defaultValue={String(draft.judgements[name]?.level ?? "")} options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))} error={errors[name]} />
          <TextField label={t.closing.commentOn(t.version.judgements[name])} name={`${name}-comment`} defaultValue={draft.judgements[name]?.comment ?? ""} error={errors[`${name}-comment`]} />
        </div>
      ))}
    </>
  );
}
