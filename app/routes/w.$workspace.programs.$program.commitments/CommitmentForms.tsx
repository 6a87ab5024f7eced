import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { hundredthsToType, minorToType } from "#app/platform/format.ts";
import { StateHistory } from "#app/ui/engagement/StateHistory.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { CommitmentFields, StateFields } from "./CommitmentFields.tsx";
import { MeansForms } from "./CommitmentMeans.tsx";
import type { Commitments } from "./route.tsx";
import "#app/i18n/words/commitment.ts";

type CommitmentFormsProps = { row: Commitments["rows"][number]; today: string };

/** A dated step, and the correction of what was written. */
export function CommitmentForms({ row, today }: CommitmentFormsProps) {
  const t = useT();
  const language = useLanguage();
  const answer = useActionData();
  const [move, edit] = [refusedForm(answer, `move:${row.id}`), refusedForm(answer, `edit:${row.id}`)];
  const figure = row.amount === null ? "" : row.unit === "person-months" ? hundredthsToType(row.amount, language) : minorToType(row.amount, language);
  const labels = { what: t.commitment.what, constraint: t.commitment.constraint };
  return (
    <>
      <Disclosure small summary={t.commitment.moveTitle} open={Boolean(move)}>
        {row.states.length > 1 ? <StateHistory entries={row.states} words={t.commitment.state} /> : null}
        <PostForm key={row.revision} name={`move:${row.id}`} refused={move} hidden={{ id: row.id }} submit={t.commitment.move}>
          {({ typed }) => (
            <>
              <StateFields typed={typed} name="to" label={t.commitment.becomes} today={today} except={row.state} />
              <TextField label={t.commitment.reason} hint={t.engagement.reasonHint} optional {...typed("reason")} />
            </>
          )}
        </PostForm>
      </Disclosure>
      <MeansForms row={row} />
      <Disclosure small summary={t.commitment.edit} open={Boolean(edit)}>
        <PostForm key={row.revision} name={`edit:${row.id}`} refused={edit} hidden={{ id: row.id }} revision={row.revision} labels={labels} submit={t.common.save}>
          {({ typed }) => <CommitmentFields typed={typed} kept={{ ...row, amount: figure }} />}
        </PostForm>
        <OneButton name="trash" fields={{ id: row.id }} label={t.commitment.trash} look="quiet" />
      </Disclosure>
    </>
  );
}
