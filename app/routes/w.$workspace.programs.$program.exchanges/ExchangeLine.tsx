import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { ExchangeFields } from "./ExchangeFields.tsx";
import type { Exchanges } from "./route.tsx";
import "#app/i18n/words/exchange.ts";

type Row = Exchanges["rows"][number];

/** Something given, with what came back for it; or something that came back, with what it answers. */
export function ExchangeLine({ row, data }: { row: Row; data: Exchanges }) {
  const { exchange: words } = useT();
  const language = useLanguage();
  const { workspace, shell, rows, mayWrite } = data;
  return (
    <li id={row.id}>
      <div>
        <p>{row.what}</p>
        <p className="soft">
          <Link to={paths.stakeholder(workspace, row.stakeholderId)}>{row.stakeholder}</Link>
          {row.openingItemId && row.openingItem ? <> · <Link to={`${paths.openingCatalogue(workspace, shell.slug)}#${row.openingItemId}`}>{row.openingItem}</Link></> : null}
        </p>
        <Answers row={row} rows={rows} />
        {mayWrite ? <EditExchange row={row} data={data} /> : null}
      </div>
      <span className="due soft">{words.kinds[row.kind]}<br />{formatDay(row.on, language)}</span>
    </li>
  );
}

function Answers({ row, rows }: { row: Row; rows: readonly Row[] }) {
  const { exchange: words } = useT();
  if (row.direction === "given") {
    const back = rows.filter(({ answersId }) => answersId === row.id);
    const [first] = back;
    return first ? <p><a href={`#${first.id}`}>{words.answered(back.length)}</a></p> : <p className="soft">{words.unanswered}</p>;
  }
  const answered = rows.find(({ id }) => id === row.answersId);
  return answered ? <p className="soft"><a href={`#${answered.id}`}>{words.inAnswerTo(answered.what)}</a></p> : null;
}

function EditExchange({ row, data }: { row: Row; data: Exchanges }) {
  const t = useT();
  const { exchange: words } = t;
  const name = `edit:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small summary={words.edit} open={Boolean(refused)}>
      <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id }} revision={row.revision} labels={{ what: words.what }} submit={t.common.save}>
        {({ typed }) => <ExchangeFields typed={typed} data={data} direction={row.direction} kept={row} open />}
      </PostForm>
      <OneButton name="trash" fields={{ id: row.id }} label={words.trash} look="quiet" />
    </Disclosure>
  );
}
