import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { QuoteFields } from "./QuoteFields.tsx";
import type { Quotes } from "./route.tsx";
import "#app/i18n/words/stakeholder.ts";

export function QuotesPage({ data }: { data: Quotes }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "add");
  const { rows, mayWrite } = data;
  return (
    <>
      <PageHeader title={t.quote.title(rows.length)} lede={t.quote.lede} />
      {rows.length === 0 ? <EmptyState>{t.quote.none}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <QuoteLine key={row.id} row={row} data={data} />)}</ul>
      {mayWrite ? (
        <Section title={t.quote.add} id="add">
          <PostForm key={rows.length} name="add" refused={refused} submit={t.common.add} look="main">
            {(fields) => <QuoteFields {...fields} persons={data.persons} workshops={data.workshops} />}
          </PostForm>
        </Section>
      ) : null}
    </>
  );
}

function QuoteLine({ row, data }: { row: Quotes["rows"][number]; data: Quotes }) {
  const t = useT();
  const name = `edit:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <li id={row.id}>
      <div>
        <blockquote className="learn keep-lines">{row.text}</blockquote>
        <p className="soft">{row.said || t.quote.anonymous}{row.workshopId && row.workshop ? <> · <Link to={paths.workshop(data.workspace, row.workshopId)}>{row.workshop}</Link></> : null}</p>
        {data.mayWrite ? (
          <Disclosure small summary={t.quote.edit} open={Boolean(refused)}>
            <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id }} revision={row.revision} labels={{ text: t.quote.text, author: t.quote.author }} submit={t.common.save}>
              {(fields) => <QuoteFields {...fields} kept={row} persons={data.persons} workshops={[]} />}
            </PostForm>
            <OneButton name="trash" fields={{ id: row.id }} label={t.quote.trash} look="quiet" />
          </Disclosure>
        ) : null}
      </div>
      {data.inside ? <span className="due"><Badge>{t.stakeholder.levels[row.disclosure]}</Badge>{row.consent ? <><br /><span className="soft">{t.quote.consented}</span></> : null}</span> : null}
    </li>
  );
}
