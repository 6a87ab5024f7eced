import { useActionData, useLocation } from "@remix-run/react";
import { ACTION_STATES } from "#app/domain/action/action.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { ActionFields } from "./ActionFields.tsx";
import { ActionSource } from "./ActionSource.tsx";
import type { Actions } from "./route.tsx";

type Row = Actions["rows"][number];
type ActionLineProps = { row: Row; data: Actions };

export function ActionLine({ row, data }: ActionLineProps) {
  const t = useT();
  const language = useLanguage();
  const owners = [row.ownerPerson ?? row.owner, row.coOwners].filter(Boolean).join(", ");
  return (
    <li id={row.id}>
      <div>
        <p>{row.state === "done" ? <s>{row.title}</s> : row.title} {row.conditionState ? <Badge>{t.action.condition[row.conditionState]}</Badge> : null}</p>
        {row.description ? <p className="whitespace-pre-wrap break-words">{row.description}</p> : null}
        <p className="soft">{[owners, row.deliverable, row.labels].filter(Boolean).join(" · ")} <ActionSource row={row} workspace={data.workspace} /></p>
        {data.mayWrite ? <ActionForms row={row} data={data} /> : null}
      </div>
      <span className="due">
        <b>{t.action.states[row.state]}</b><br />
        {row.overdue ? <span className="warn">{t.action.overdue} </span> : null}
        {row.state === "done" && row.doneOn ? t.action.doneOn(formatDay(row.doneOn, language)) : formatDay(row.dueOn, language)}
      </span>
    </li>
  );
}

function ActionForms({ row, data }: ActionLineProps) {
  const t = useT();
  const { pathname, search } = useLocation();
  const name = `edit:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  const to = `${pathname}${search}`;
  const labels = { title: t.action.what, owner: t.action.owner, deliverable: t.action.deliverable };
  return (
    <>
      <div className="btn-row">
        {ACTION_STATES.filter((state) => state !== row.state).map((state) => <OneButton key={state} name="state" fields={{ id: row.id, to: state }} label={t.action.become[state]} />)}
      </div>
      <Disclosure small summary={t.action.edit} open={Boolean(refused) || data.edit === row.id}>
        <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id, to }} revision={row.revision} labels={labels} submit={t.common.save}>
          {({ typed }) => <ActionFields typed={typed} kept={row} persons={data.persons} parents={data.parents} />}
        </PostForm>
        <OneButton name="trash" fields={{ id: row.id }} label={t.action.trash} look="quiet" />
      </Disclosure>
    </>
  );
}
