import { Link, useActionData } from "@remix-run/react";
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
import { PromiseFields } from "./PromiseFields.tsx";
import { PromiseForms } from "./PromiseForms.tsx";
import type { Promises } from "./route.tsx";
import "#app/i18n/words/promise.ts";

type Row = Promises["rows"][number];

/** What we owe, what is late first. */
export function PromisesPage({ data }: { data: Promises }) {
  const { promise: words } = useT();
  const refused = refusedForm(useActionData(), "add");
  const { rows, workspace, shell, mayWrite } = data;
  return (
    <>
      <PageHeader title={words.title(rows.length)} lede={words.lede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside />
      {mayWrite ? (
        <Section title={words.add} id="add">
          <PostForm key={rows.length} name="add" refused={refused} submit={words.add} look="main">
            {({ typed }) => <PromiseFields typed={typed} data={data} open={Boolean(refused)} />}
          </PostForm>
        </Section>
      ) : null}
      {rows.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <PromiseLine key={row.id} row={row} data={data} />)}</ul>
    </>
  );
}

const LOOK = { overdue: "warning", soon: "accent", waiting: "plain", kept: "plain" } as const;

function PromiseLine({ row, data }: { row: Row; data: Promises }) {
  const { promise: words } = useT();
  const language = useLanguage();
  const { workspace, mayWrite } = data;
  const keeper = row.ownerPerson ?? row.owner;
  return (
    <li id={row.id}>
      <div>
        <p className="keep-lines">{row.what}</p>
        <p className="soft">
          {row.stakeholderId && row.stakeholder ? <><Link to={paths.stakeholder(workspace, row.stakeholderId)}>{words.toWhom(row.stakeholder)}</Link> · </> : null}
          {keeper ? `${words.by(keeper)} · ` : ""}{words.made(formatDay(row.madeOn, language))}
          {row.workshopId && row.workshop ? <> · <Link to={paths.workshop(workspace, row.workshopId)}>{row.workshop}</Link></> : null}
        </p>
        {mayWrite ? <PromiseForms row={row} data={data} /> : null}
      </div>
      <span className="due">
        <Badge look={LOOK[row.state]}>{words.states[row.state]}</Badge>{" "}
        {row.keptOn ? words.keptOn(formatDay(row.keptOn, language)) : words.for(formatDay(row.dueOn, language))}
      </span>
    </li>
  );
}
