import { Link, useActionData } from "@remix-run/react";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { Attachments } from "#app/ui/attachment/Attachments.tsx";
import { OneButton } from "#app/ui/form/OneButton.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { PartnershipWays } from "#app/ui/partnership/PartnershipWays.tsx";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AgreementFields } from "./AgreementFields.tsx";
import type { Agreements } from "./route.tsx";
import "#app/i18n/words/agreement.ts";

type Row = Agreements["rows"][number];

export function AgreementsPage({ data }: { data: Agreements }) {
  const { agreement: words } = useT();
  const refused = refusedForm(useActionData(), "add");
  const { rows, workspace, shell, mayWrite } = data;
  return (
    <>
      <PageHeader title={words.title(rows.length)} lede={words.lede} />
      <PartnershipWays workspace={workspace} program={shell.slug} inside />
      {mayWrite ? (
        <Section title={words.add} id="add">
          <PostForm key={rows.length} name="add" refused={refused} submit={words.add} look="main">
            {({ typed }) => <AgreementFields typed={typed} refused={refused} data={data} open={Boolean(refused)} />}
          </PostForm>
        </Section>
      ) : null}
      {rows.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
      <ul className="lines">{rows.map((row) => <AgreementLine key={row.id} row={row} data={data} />)}</ul>
    </>
  );
}

const LOOK = { ended: "warning", ending: "warning", "in-force": "plain", unsigned: "accent" } as const;

function AgreementLine({ row, data: { workspace, mayAttach, ...data } }: { row: Row; data: Agreements }) {
  const { agreement: words } = useT();
  const language = useLanguage();
  const dates = [row.signedOn ? words.signed(formatDay(row.signedOn, language)) : "", row.untilOn ? words.until(formatDay(row.untilOn, language)) : row.signedOn ? words.noEnd : ""].filter(Boolean).join(", ");
  return (
    <li id={row.id}>
      <div>
        <p><b>{row.title}</b> <span className="soft">{[words.kinds[row.kind], row.reference].filter(Boolean).join(" · ")}</span></p>
        <p>
          {row.parties.length === 0 ? <span className="soft">{words.noParty}</span> : null}
          {row.parties.map(({ id, name }, index) => <span key={id}>{index > 0 ? ", " : ""}<Link to={paths.stakeholder(workspace, id)}>{name}</Link></span>)}
        </p>
        {row.note ? <p className="keep-lines">{row.note}</p> : null}
        <Attachments list={{ workspace, kind: "agreement", id: row.id, mayWrite: mayAttach, items: row.files }} inline />
        {data.mayWrite ? <EditAgreement row={row} data={{ workspace, mayAttach, ...data }} /> : null}
      </div>
      <span className="due"><Badge look={LOOK[row.state]}>{words.states[row.state]}</Badge>{dates ? <><br />{dates}</> : null}</span>
    </li>
  );
}

function EditAgreement({ row, data }: { row: Row; data: Agreements }) {
  const t = useT();
  const { agreement: words } = t;
  const name = `edit:${row.id}`;
  const refused = refusedForm(useActionData(), name);
  return (
    <Disclosure small summary={words.edit} open={Boolean(refused)}>
      <PostForm key={row.revision} name={name} refused={refused} hidden={{ id: row.id }} revision={row.revision} labels={{ title: words.name, reference: words.reference, note: words.note }} submit={t.common.save}>
        {({ typed }) => <AgreementFields typed={typed} refused={refused} data={data} kept={row} open />}
      </PostForm>
      <OneButton name="trash" fields={{ id: row.id }} label={words.trash} look="quiet" />
    </Disclosure>
  );
}
