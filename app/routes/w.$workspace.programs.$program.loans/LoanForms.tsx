import { useActionData } from "@remix-run/react";
import { stillOut } from "#app/domain/loan/loan.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import { LoanFields } from "./LoanFields.tsx";
import type { Loans } from "./route.tsx";
import "#app/i18n/words/loan.ts";

type LoanFormsProps = { row: Loans["rows"][number]; data: Loans };

/** What came back, and the correction of what was written. */
export function LoanForms({ row, data }: LoanFormsProps) {
  const t = useT();
  const { loan: words } = t;
  const answer = useActionData();
  const [back, edit] = [refusedForm(answer, `return:${row.id}`), refusedForm(answer, `edit:${row.id}`)];
  const out = stillOut(row);
  return (
    <>
      {out > 0 || back ? (
        <Disclosure small summary={words.returnTitle} open={Boolean(back)}>
          <PostForm key={row.revision} name={`return:${row.id}`} refused={back} hidden={{ id: row.id }} revision={row.revision} submit={words.return}>
            {({ typed }) => (
              <div className="form-row">
                <TextField label={words.returnCount} required inputMode="numeric" {...typed("count", String(out))} />
                <DateField label={words.returnOn} required {...typed("on", data.today)} />
              </div>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
      <Disclosure small summary={words.edit} open={Boolean(edit)}>
        <PostForm key={row.revision} name={`edit:${row.id}`} refused={edit} hidden={{ id: row.id }} revision={row.revision} labels={{ what: words.what, count: words.count, dueOn: words.dueOn, note: words.note }} submit={t.common.save}>
          {({ typed }) => <LoanFields typed={typed} data={data} kept={row} open />}
        </PostForm>
        <OneButton name="trash" fields={{ id: row.id }} label={words.trash} look="quiet" />
      </Disclosure>
    </>
  );
}
