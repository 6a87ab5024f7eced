import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { decisionsOf, openRequests } from "#app/domain/decision/queries.server.ts";
import { iterationsOf, programAt, shellOf, versionsOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import type { Refused } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AskForm } from "./AskForm.tsx";
import { DecisionRow } from "./DecisionRow.tsx";
import { handle } from "./handle-form.server.ts";
import { Request } from "./Request.tsx";
import "#app/i18n/words/decision.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const [shell, requests, decisions, versions, iterations] = await Promise.all([
    shellOf(actor, program), openRequests(actor, program.id), decisionsOf(actor, program.id), versionsOf(actor, program.id), iterationsOf(actor, program.id),
  ]);
  return {
    shell, requests, decisions, workspace: actor.workspaceSlug, currency: program.currency, reader: actor.name,
    subjects: { versions: versions.map(({ id, name }) => ({ id, name })), iterations: iterations.map(({ id, number }) => ({ id, number })) },
    may: { answer: can(actor.role, "decision:answer"), ask: can(actor.role, "decision:request") },
  };
}
export type DecisionsPage = Awaited<ReturnType<typeof loader>>;

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:read");
  return answer(actor.language, form, () => handle(actor, form, received.params.program ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shell.name ?? ""} · Courtepointe` }];

export default function Decisions() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const lost = useRefusalOfAGoneRequest(page);
  return (
    <>
      <PageHeader eyebrow={t.decision.page} title={t.decision.title(page.requests.length)} lede={t.decision.lede} />
      <Section title={t.decision.openTitle} definition={t.decision.openDefinition}>
        <FormErrors errors={lost} />
        {page.requests.length === 0 && <EmptyState>{t.decision.openNone}</EmptyState>}
        {page.requests.map((request) => <Request key={request.id} page={page} request={request} />)}
        {page.may.ask && <AskForm page={page} />}
      </Section>
      <Section title={t.decision.historyTitle}>
        {page.decisions.length === 0 && <EmptyState>{t.decision.historyNone}</EmptyState>}
        <ul className="lines lines-plain">{page.decisions.map((decision) => <DecisionRow key={decision.id} decision={decision} workspace={page.workspace} program={page.shell.slug} />)}</ul>
      </Section>
    </>
  );
}

/** What is refused about a request that somebody else answered or withdrew meanwhile has no place left but here. */
function useRefusalOfAGoneRequest({ requests }: DecisionsPage): string[] {
  const refused = (useActionData() as { refused?: Refused } | undefined)?.refused;
  const [form, id] = (refused?.form ?? "").split(":");
  const gone = (form === "answer" || form === "withdraw") && !requests.some((request) => request.id === id);
  return gone ? Object.values(refused?.errors ?? {}) : [];
}
