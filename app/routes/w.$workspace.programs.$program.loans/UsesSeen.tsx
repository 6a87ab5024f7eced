import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { DateField } from "#app/ui/primitives/DateField.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { TextField } from "#app/ui/primitives/TextField.tsx";
import type { Loans } from "./route.tsx";
import "#app/i18n/words/loan.ts";

type UsesSeenProps = { row: Loans["rows"][number]; data: Loans };

/** What was seen done with what is lent: observations, each opening where one says what came of it. */
export function UsesSeen({ row, data: { workspace, shell, mayWrite, today } }: UsesSeenProps) {
  const { loan: words } = useT();
  const language = useLanguage();
  const name = `use:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <>
      <p><b>{words.uses}</b>{row.uses.length === 0 ? <span className="soft"> · {words.noUse}</span> : null}</p>
      <ul>
        {row.uses.map(({ id, what, on }) => (
          <li key={id}><span className="soft">{formatDay(on, language)}</span> {what} · <Link to={`${paths.observations(workspace, shell.slug)}#${id}`} aria-label={`${words.seeUse}: ${what}`}>{words.seeUse}</Link></li>
        ))}
      </ul>
      {mayWrite ? (
        <Disclosure small summary={words.useSeen} open={Boolean(refused)}>
          <PostForm key={row.uses.length} name={name} refused={refused} hidden={{ loanId: row.id }} submit={words.useSeen}>
            {({ typed }) => (
              <div className="form-row">
                <TextField label={words.use} required maxLength={2_000} {...typed("what")} />
                <DateField label={words.useOn} {...typed("on", today)} />
              </div>
            )}
          </PostForm>
        </Disclosure>
      ) : null}
    </>
  );
}
