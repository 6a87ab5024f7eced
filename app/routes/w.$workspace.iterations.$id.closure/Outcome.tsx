import { Form, useActionData } from "@remix-run/react";
import { VERSION_JUDGEMENTS } from "#app/domain/resource-version/resource-version.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { RadioGroup } from "#app/ui/primitives/RadioGroup.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ClosureView } from "./closure-view.server.ts";

type Draft = ClosureView["draft"];

export function Outcome({ draft, base, target }: { draft: Draft; base: string | null; target: string | null }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "outcome");
  const { present } = refused ?? {};
  const typed = (name: Exclude<keyof Draft, "judgements">) => ({ name, defaultValue: String(refused?.values[name] ?? draft[name] ?? ""), error: refused?.errors[name] });
  const outcomes = [
    { value: "produced", label: t.closing.produced(target ?? ""), hint: t.closing.producedHint },
    { value: "kept", label: t.closing.kept(base ?? ""), hint: t.closing.keptHint },
    { value: "stopped", label: t.closing.stopped, hint: t.closing.stoppedHint },
  ];
  return (
    <Section id="version" title={t.closing.outcome} aside={draft.outcome ? t.closing.answered : t.closing.toConfirm}>
      {present && <StaleConflict texts={Object.entries(present.values).filter(([field, theirs]) => theirs !== String(refused?.values[field] ?? "")).filter(([field]) => field !== "judgements")
        .map(([field, theirs]) => ({ label: t.closing.fields[field as keyof typeof t.closing.fields], yours: String(refused?.values[field] ?? ""), theirs }))} />}
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="form" value="outcome" />
        <input type="hidden" name="revision" value={present?.revision ?? draft.revision} />
        <RadioGroup look="choices" label={t.closing.outcome} name="outcome" options={outcomes} defaultValue={String(refused?.values.outcome ?? draft.outcome ?? "")} error={refused?.errors.outcome} />
        <TextArea label={t.closing.fields.outcomeReason} rows={2} {...typed("outcomeReason")} />
        <Disclosure summary={t.closing.ifProduced} open={draft.outcome !== "stopped" && draft.outcome !== "kept"}>
          <TextField label={t.closing.fields.versionName} {...typed("versionName")} defaultValue={typed("versionName").defaultValue || (target ?? "")} />
          <TextArea label={t.closing.fields.versionDescription} rows={2} {...typed("versionDescription")} />
          <Judgements draft={draft} />
        </Disclosure>
        <Disclosure summary={t.closing.ifStopped} open={draft.outcome === "stopped"}>
          <TextArea label={t.closing.fields.learned} rows={2} {...typed("learned")} />
          <TextArea label={t.closing.fields.reusable} rows={2} {...typed("reusable")} />
          <SelectField label={t.closing.fields.uncertaintyResolved} {...typed("uncertaintyResolved")} options={(["yes", "no", "partly"] as const).map((value) => ({ value, label: t.closing.uncertainty[value] }))} />
        </Disclosure>
        <Button>{t.common.save}</Button>
      </Form>
    </Section>
  );
}

function Judgements({ draft }: { draft: Draft }) {
  const t = useT();
  return (
    <>
      {VERSION_JUDGEMENTS.map((name) => (
        <div className="closing-judgement" key={name}>
          <SelectField label={t.version.judgements[name]} name={name} empty="–" defaultValue={String(draft.judgements[name]?.level ?? "")} options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))} />
          <TextField label={t.version.comment} name={`${name}-comment`} defaultValue={draft.judgements[name]?.comment ?? ""} />
        </div>
      ))}
    </>
  );
}
