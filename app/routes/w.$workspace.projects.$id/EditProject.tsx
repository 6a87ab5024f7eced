import { useActionData } from "@remix-run/react";
import { PROJECT_LEVELS, PROJECT_STATES } from "#app/domain/project/project.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { pairName } from "#app/ui/pair/pair-name.ts";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextArea } from "#app/ui/primitives/TextArea.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { ProjectData } from "./compose-project.server.ts";
import "#app/i18n/words/project.ts";

export function EditProject({ data: { sheet, choices } }: { data: ProjectData }) {
  const t = useT();
  const { project: words } = t;
  const refused = refusedForm(useActionData(), "edit");
  if (!choices) return null;
  const labels = { name: words.name, description: words.description, added: words.added };
  return (
    <Disclosure summary={words.edit} open={Boolean(refused)}>
      <PostForm key={sheet.revision} name="edit" refused={refused} revision={sheet.revision} labels={labels} submit={t.common.save}>
        {({ typed }) => (
          <>
            <TextField label={words.name} required maxLength={200} {...typed("name", sheet.name)} />
            <TextArea label={words.description} optional rows={3} {...typed("description", sheet.description)} />
            <div className="form-row">
              <SelectField label={words.state} empty={false} options={PROJECT_STATES.map((value) => ({ value, label: words.states[value] }))} {...typed("state", sheet.state)} />
              <SelectField label={words.workshop} optional options={choices.workshops.map(({ id, title }) => ({ value: id, label: title }))} {...typed("workshopId", sheet.workshopId)} />
              <SelectField label={words.pair} optional options={choices.pairs.map(({ id, ...pair }) => ({ value: id, label: pairName(t, pair) }))} {...typed("pairId", sheet.pairId)} />
              <SelectField label={words.overContractor} optional hint={words.overContractorHint} options={choices.stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("overContractorId", sheet.overContractorId)} />
              <SelectField label={words.disclosure} empty={false} options={PROJECT_LEVELS.map((value) => ({ value, label: words.levels[value] }))} {...typed("disclosure", sheet.disclosure)} />
            </div>
            <TextArea label={words.added} optional rows={2} {...typed("added", sheet.added)} />
          </>
        )}
      </PostForm>
    </Disclosure>
  );
}
