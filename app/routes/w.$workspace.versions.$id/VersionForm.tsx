import { Form } from "@remix-run/react";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { outOfSight } from "#app/ui/form/refused-form.ts";
import { Button } from "#app/ui/primitives/Button.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { StaleConflict } from "#app/ui/primitives/StaleConflict.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { VersionPage } from "./route.tsx";
import "#app/i18n/words/version.ts";

type Version = VersionPage["version"];

const levels = (last: number) => Array.from({ length: last }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));
const JUDGED = [
  ["image-risk", "imageRisk", "imageRiskComment"], ["engagement", "engagement", "engagementComment"],
  ["openness", "openness", "opennessComment"], ["attractiveness", "attractiveness", "attractivenessComment"],
] as const;

/** The fields that say their own sentence. */
const SHOWN = ["name", "description", "deliverables", "trl", ...JUDGED.flatMap(([, level, comment]) => [level, comment])];

export function VersionForm({ version, refused }: { version: Version; refused: Refused | null }) {
  const t = useT();
  const present = refused?.present;
  const typed = (name: keyof Version) => ({ name, defaultValue: String(refused?.values[name] ?? version[name] ?? ""), error: refused?.errors[name] });
  return (
    <Disclosure summary={t.common.edit} open={refused !== null}>
      {present ? null : <FormErrors errors={outOfSight(refused, SHOWN)} />}
      {present && <StaleConflict texts={[{ label: t.version.description, yours: String(refused?.values.description ?? ""), theirs: present.values.description ?? "" }]} />}
      <Form method="post" className="form">
        <input type="hidden" name="form" value="edit" />
        <input type="hidden" name="revision" value={present?.revision ?? version.revision} />
        <TextField label={t.version.name} {...typed("name")} />
        <TextArea label={t.version.description} {...typed("description")} />
        <TextArea label={t.version.deliverables} {...typed("deliverables")} />
        <SelectField label={t.version.trl} options={levels(9)} {...typed("trl")} />
        {JUDGED.map(([name, level, comment]) => (
          <div className="closing-judgement" key={name}>
            <SelectField label={t.version.judgements[name]} empty="–" options={levels(5)} {...typed(level)} />
            <TextField label={t.version.comment} {...typed(comment)} />
          </div>
        ))}
        <Button>{t.common.save}</Button>
      </Form>
    </Disclosure>
  );
}
