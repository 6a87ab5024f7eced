import { useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { PromiseFields } from "./PromiseFields.tsx";
import type { Promises } from "./route.tsx";
import "#app/i18n/words/promise.ts";

/** Kept in one click, on another day, and the correction of what was written. */
export function PromiseForms({ row, data }: { row: Promises["rows"][number]; data: Promises }) {
  const t = useT();
  const { promise: words } = t;
  const answer = useActionData();
  const [keep, edit] = [refusedForm(answer, `keep:${row.id}`), refusedForm(answer, `edit:${row.id}`)];
  return (
    <>
      {row.keptOn ? <OneButton name="reopen" fields={{ id: row.id }} label={words.reopen} look="quiet" /> : <OneButton name="keep" fields={{ id: row.id }} label={words.keep} />}
      {row.keptOn ? null : (
        <Disclosure small summary={words.keepAnotherDay} open={Boolean(keep)}>
          <PostForm name={`keep:${row.id}`} refused={keep} hidden={{ id: row.id }} submit={words.keep}>
            {({ typed }) => <DateField label={words.keepOn} required {...typed("on", data.today)} />}
          </PostForm>
        </Disclosure>
      )}
      <Disclosure small summary={words.edit} open={Boolean(edit)}>
        <PostForm key={row.revision} name={`edit:${row.id}`} refused={edit} hidden={{ id: row.id }} revision={row.revision} labels={{ what: words.what, dueOn: words.dueOn, owner: words.owner }} submit={t.common.save}>
          {({ typed }) => <PromiseFields typed={typed} data={data} kept={row} open />}
        </PostForm>
        <OneButton name="trash" fields={{ id: row.id }} label={words.trash} look="quiet" />
      </Disclosure>
    </>
  );
}
