import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { decisionAt } from "#app/domain/decision/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { DecisionForm } from "#app/ui/decision/DecisionForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { Conditions } from "./Conditions.tsx";
import { DecisionFacts } from "./DecisionFacts.tsx";
import { handle } from "./handle-form.server.ts";
import "#app/i18n/words/decision.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const { programId, ...place } = await decisionAt(actor, received.params.id);
  const program = await programById(actor, programId);
  const [shell, thread] = await Promise.all([shellOf(actor, program), threadOf(actor, "decision", place.decision.id)]);
  const may = { condition: can(actor.role, "action:write"), answer: can(actor.role, "decision:answer") };
  return { shell, thread, ...place, may, workspace: actor.workspaceSlug, currency: program.currency, reader: actor.name };
}
export type DecisionPage = Awaited<ReturnType<typeof loader>>;

/** The team says whether a condition is met; a decider goes back on the decision. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:read");
  return answer(actor.language, form, () => handle(actor, form, received.params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.decision.sentence ?? data?.shell.name ?? ""} · Courtepointe` }];

export default function Decision() {
  const t = useT();
  const language = useLanguage();
  const page = useLoaderData<typeof loader>();
  const { decision, workspace, shell } = page;
  const { subject, option, answer: given } = decision;
  const title = `${option ?? t.decision.answers[given]} · ${t.decision.subjects[subject.kind]} ${subject.name}`;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.decisions(workspace, shell.slug)}>{t.decision.page}</Link>} title={title} lede={decision.sentence} meta={[formatDay(decision.on, language)]} />
      <DecisionFacts page={page} />
      {decision.conditions.length > 0 && <Conditions conditions={decision.conditions} mayWrite={page.may.condition} />}
      <GoBack page={page} />
      <CommentThread thread={page.thread} />
    </>
  );
}

/** A contradicting decision supersedes this one; a question is answered anew on its page, a ceiling by a new request. */
function GoBack({ page }: { page: DecisionPage }) {
  const t = useT();
  const { decision, may, reader, currency } = page;
  const { requestId, supersededById, subject, id } = decision;
  const refused = refusedForm(useActionData(), `answer:${requestId}`);
  if (!may.answer || !requestId || supersededById !== null || subject.kind === "ceiling") return null;
  return (
    <Disclosure key={id} summary={t.decision.replace} open={refused !== null}>
      <DecisionForm requestId={requestId} supersedesId={id} behalf={reader} ceilingUnit={null} currency={currency} refused={refused} />
    </Disclosure>
  );
}
