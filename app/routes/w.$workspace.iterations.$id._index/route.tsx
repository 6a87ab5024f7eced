import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { refusedAmong } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { LateRefusal } from "#app/ui/form/LateRefusal.tsx";
import { Contents } from "#app/ui/layout/Contents.tsx";
import { TwoColumns } from "#app/ui/layout/TwoColumns.tsx";
import { answerIteration } from "./answer-iteration.server.ts";
import { ClosingCall } from "./ClosingCall.tsx";
import { composeIteration } from "./compose-iteration.server.ts";
import { Experiments } from "./Experiments.tsx";
import { Hypotheses } from "./Hypotheses.tsx";
import { IterationHead } from "./IterationHead.tsx";
import { LossSummary } from "./LossSummary.tsx";
import { MetSections } from "./MetSections.tsx";
import { Outcome } from "./Outcome.tsx";
import { useContents } from "./use-contents.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  const id = received.params.id ?? "";
  return { ...(await composeIteration(actor, id)), thread: await threadOf(actor, "iteration", id) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "iteration:write");
  return answer(actor.language, form, () => answerIteration(actor, received.params.id ?? "", form));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.iteration.question || data?.shell.name || ""} · Courtepointe` }];

export default function Iteration() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      {page.may ? null : <LateRefusal refused={refusedAmong(answered)} />}
      <IterationHead page={page} answered={answered} />
      <TwoColumns aside={<Contents items={useContents(page)} />} asideLabel={t.layout.inThisPage}>
        {page.outcome ? <Outcome outcome={page.outcome} iteration={page.iteration} answered={answered} /> : null}
        <Hypotheses page={page} answered={answered} />
        <Experiments page={page} answered={answered} />
        <LossSummary page={page} />
        <MetSections page={page} answered={answered} />
        {page.closing ? <ClosingCall iterationId={page.iteration.id} closing={page.closing} /> : null}
        <CommentThread thread={page.thread} />
      </TwoColumns>
    </>
  );
}
