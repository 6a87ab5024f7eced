import { Form, Link } from "@remix-run/react";
import type { ProposalView } from "#app/domain/proposal/queries.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { pathOfSubject } from "#app/paths-of-subject.ts";
import { Badge } from "#app/ui/primitives/Badge.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { BeforeChange } from "./BeforeChange.tsx";
import { CHOSEN_FORM } from "./BulkBar.tsx";
import { EditProposal } from "./EditProposal.tsx";
import "#app/i18n/words/proposal.ts";

type Props = { row: ProposalView; answered: unknown; workspace: string; program: string };

/** One proposal, what the source says, and the answers; a letter answers for the line in hand. */
export function ProposalLine({ row, answered, workspace, program }: Props) {
  const { proposal: words } = useT();
  const pending = row.state === "pending";
  return (
    <li>
      <div className="proposal-words">
        <p className="sorting-text">
          {pending ? <input type="checkbox" name="ids" value={row.id} form={CHOSEN_FORM} aria-label={words.choose(row.text)} /> : null}
          <span>{row.text}</span>
        </p>
        {row.parent ? <p className="soft">{words.under(row.parent)}</p> : null}
        {row.uncertain && pending ? <p><Badge look="warning">{words.uncertain[row.uncertain]}</Badge> {row.near ? <span className="soft">{words.near(row.near.name)}</span> : null}</p> : null}
        {row.before ? <BeforeChange before={row.before} again={row.again} /> : null}
        {pending ? <Answers row={row} answered={answered} /> : <Became row={row} workspace={workspace} program={program} />}
      </div>
      <blockquote className="proposal-source">{row.line ? <span className="soft">{words.line(row.line)} </span> : null}{row.sourceText}</blockquote>
    </li>
  );
}

function Answers({ row, answered }: Pick<Props, "row" | "answered">) {
  const { proposal: words } = useT();
  const refused = refusedForm(answered, `accept:${row.id}`) ?? refusedForm(answered, `refuse:${row.id}`);
  return (
    <>
      <FormErrors errors={Object.values(refused?.errors ?? {})} />
      <div className="btn-row">
        <Form method="post" preventScrollReset>
          <input type="hidden" name="form" value={`accept:${row.id}`} />
          <button className="btn btn-slim" data-letter="a">{row.again ? words.update : words.accept}</button>
        </Form>
        <Form method="post" preventScrollReset>
          <input type="hidden" name="form" value={`refuse:${row.id}`} />
          <button className="btn btn-quiet" data-letter="x">{words.refuse}</button>
        </Form>
      </div>
      <EditProposal row={row} refused={refused} />
    </>
  );
}

function Became({ row, workspace, program }: Omit<Props, "answered">) {
  const { proposal: words } = useT();
  const href = row.record && row.state === "accepted" ? pathOfSubject(workspace, { ...row.record, programSlug: program }) : null;
  if (href) return <p><Link to={href}>{words.became}</Link></p>;
  if (row.state !== "refused") return null;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="form" value={`reopen:${row.id}`} />
      <button className="btn btn-quiet">{words.reopen}</button>
    </Form>
  );
}
