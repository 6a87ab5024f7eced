import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { PROPOSAL_STATES } from "#app/domain/proposal/proposal.ts";
import { isProposalKind, proposalCounts, proposalsOf } from "#app/domain/proposal/queries.server.ts";
import { droppedFrom } from "#app/domain/report-import/dropped.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedAmong } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { useLineKeys } from "#app/ui/capture/use-line-keys.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Pager } from "#app/ui/primitives/Pager.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { Dropped } from "./Dropped.tsx";
import { PROPOSAL_FORMS } from "./proposal-forms.server.ts";
import { ProposalFilters } from "./ProposalFilters.tsx";
import { ProposalGroups } from "./ProposalGroups.tsx";
import "#app/i18n/words/proposal.ts";

/** Proposals on one page. */
const PAGE = 100;

function askedIn(url: string) {
  const query = new URL(url).searchParams;
  const kind = query.get("kind") ?? "";
  const page = Math.max(1, Math.floor(Number(query.get("page"))) || 1);
  return { source: query.get("source") || null, kind: isProposalKind(kind) ? kind : null, state: PROPOSAL_STATES.find((one) => one === query.get("state")) ?? "pending", page };
}

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "proposal:write");
  const program = await programAt(actor, received.params.program);
  const { page, ...filter } = askedIn(received.request.url);
  const [shell, { rows, total }, counts, dropped] = await Promise.all([
    shellOf(actor, program), proposalsOf(actor, program.id, filter, { offset: (page - 1) * PAGE, limit: PAGE }),
    proposalCounts(actor, program.id, filter), filter.source && page === 1 ? droppedFrom(actor, program.id, filter.source) : [],
  ]);
  return { shell, workspace: actor.workspaceSlug, filter, page, rows, total, counts, dropped };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "proposal:write");
  const program = await programAt(actor, received.params.program);
  const { source, kind, state } = askedIn(received.request.url);
  const path = paths.proposals(actor.workspaceSlug, program.slug, { source, kind, state: state === "pending" ? null : state });
  return answer(actor.language, form, () => handlerOf(PROPOSAL_FORMS, form)(actor, form, { programId: program.id, path, source }));
}

export default function Proposals() {
  const { proposal: words } = useT();
  const { shell, workspace, filter, page, rows, total, counts, dropped } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const list = useLineKeys<HTMLDivElement>(rows, answered);
  const refused = refusedAmong(answered);
  const elsewhere = refused && !rows.some(({ id }) => refused.form.endsWith(`:${id}`)) ? Object.values(refused.errors) : [];
  return (
    <>
      <PageHeader eyebrow={shell.name} title={words.title(filter.state, total)} lede={words.lede} meta={filter.state === "pending" && total > 0 ? [words.keys] : []} />
      <ProposalFilters filter={filter} counts={counts} workspace={workspace} program={shell.slug} />
      <FormErrors errors={elsewhere} />
      {filter.state === "pending" && total > 0 ? <BulkBar total={total} kind={filter.kind} doubtful={rows.filter(({ uncertain }) => uncertain !== null).length} /> : null}
      {rows.length === 0 ? <EmptyState>{words.none[filter.state]}</EmptyState> : null}
      <div ref={list}><ProposalGroups rows={rows} answered={answered} workspace={workspace} program={shell.slug} /></div>
      <Pager page={page} pages={Math.ceil(total / PAGE)} hrefOf={(to) => paths.proposals(workspace, shell.slug, { ...filter, page: to })} />
      <Dropped dropped={dropped} />
    </>
  );
}
