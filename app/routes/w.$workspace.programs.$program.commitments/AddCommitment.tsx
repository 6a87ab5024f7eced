import { useActionData } from "@remix-run/react";
import { MEANS_KINDS } from "#app/domain/commitment/commitment.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import type { typedIn } from "#app/ui/form/refused-form.ts";
import { MeasureFields } from "#app/ui/means/MeasureFields.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { SelectField } from "#app/ui/primitives/SelectField.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { FigureFields, StateFields } from "./CommitmentFields.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/commitment.ts";
import "#app/i18n/words/stakeholder.ts";

/** Who and what in one line; the constraint, the figure, the state and the means may wait. */
export function AddCommitment({ data: { rows, stakeholders, today } }: { data: Commitments }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const whole = stakeholders.length === 1 ? false : undefined;
  return (
    <Section title={t.commitment.add} id="add">
      <PostForm key={rows.length} name="add" refused={refused} submit={t.common.add} look="main">
        {({ typed }) => (
          <>
            <div className="form-row">
              <SelectField label={t.commitment.stakeholder} required empty={whole} options={stakeholders.map(({ id, name }) => ({ value: id, label: name }))} {...typed("stakeholderId")} />
              <TextField label={t.commitment.what} required maxLength={1_000} {...typed("what")} />
            </div>
            <Disclosure small summary={t.commitment.more} open={Boolean(refused)}>
              <TextField label={t.commitment.constraint} optional {...typed("constraint")} />
              <FigureFields typed={typed} />
              <StateFields typed={typed} name="state" label={t.commitment.initial} today={today} />
              <NewMeansFields typed={typed} />
            </Disclosure>
          </>
        )}
      </PostForm>
    </Section>
  );
}

const named = (field: string) => `means${field.charAt(0).toUpperCase()}${field.slice(1)}`;

function NewMeansFields({ typed }: { typed: ReturnType<typeof typedIn> }) {
  const t = useT();
  return (
    <>
      <div className="form-row">
        <SelectField label={t.commitment.meansKind} optional options={MEANS_KINDS.map((value) => ({ value, label: t.stakeholder.kinds[value] }))} {...typed("meansKind")} />
        <TextField label={t.commitment.meansLabel} optional {...typed("meansLabel")} />
      </div>
      <MeasureFields typed={typed} named={named} />
    </>
  );
}
