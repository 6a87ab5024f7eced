import { Link, useActionData } from "@remix-run/react";
import { stillOut } from "#app/domain/loan/loan.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PartnershipWays } from "#app/ui/partnership/PartnershipWays.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { LoanFields } from "./LoanFields.tsx";
import { LoanForms } from "./LoanForms.tsx";
import type { Loans } from "./route.tsx";
import { UsesSeen } from "./UsesSeen.tsx";
import "#app/i18n/words/loan.ts";

type Row = Loans["rows"][number];

/** What is lent, what is late first. */
export function LoansPage({ data }: { data: Loans }) {
  const { loan: words } = useT();
  const refused = refusedForm(useActionData(), "add");
  const { rows, workspace, shell, mayWrite } = data;
  return (
    <>
      <PageHeader title={words.title(rows.length)} lede={words.lede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside />
      {mayWrite ? (
        <Section title={words.add} id="add">
          <PostForm key={rows.length} name="add" refused={refused} submit={words.add} look="main">
            {({ typed }) => <LoanFields typed={typed} data={data} open={Boolean(refused)} />}
          </PostForm>
        </Section>
      ) : null}
      {rows.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <LoanLine key={row.id} row={row} data={data} />)}</ul>
    </>
  );
}

const LOOK = { overdue: "warning", out: "accent", returned: "plain" } as const;

function LoanLine({ row, data }: { row: Row; data: Loans }) {
  const { loan: words } = useT();
  const language = useLanguage();
  const { workspace, mayWrite } = data;
  const day = (on: string) => formatDay(on, language);
  return (
    <li id={row.id}>
      <div>
        <p><b>{row.what}</b> · <Link to={paths.stakeholder(workspace, row.stakeholderId)}>{row.stakeholder}</Link></p>
        <p className="soft">{[words.lent(row.count), words.since(day(row.lentOn)), row.returnedOn ? words.back(row.returnedCount, day(row.returnedOn)) : ""].filter(Boolean).join(" · ")}</p>
        {row.commitment ? <p className="soft">{words.delivers(row.commitment)}</p> : null}
        {row.note ? <p className="keep-lines">{row.note}</p> : null}
        <UsesSeen row={row} data={data} />
        {mayWrite ? <LoanForms row={row} data={data} /> : null}
      </div>
      <span className="due">
        <Badge look={LOOK[row.state]}>{words.states[row.state]}</Badge> {row.state === "returned" ? null : words.stillOut(stillOut(row), row.count)}
        {row.state === "returned" ? null : <><br />{row.dueOn ? words.due(day(row.dueOn)) : words.undated}</>}
      </span>
    </li>
  );
}
