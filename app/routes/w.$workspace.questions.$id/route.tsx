import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { questionAt } from "#app/domain/option/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { QuestionFields } from "#app/ui/option/QuestionFields.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { AnswerSection } from "./AnswerSection.tsx";
import { handle } from "./handlers.server.ts";
import { OptionsSection } from "./OptionsSection.tsx";
import "#app/i18n/words/option.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const question = await questionAt(actor, received.params.id);
  const program = await programById(actor, question.programId);
  const [shell, thread] = await Promise.all([shellOf(actor, program), threadOf(actor, "question", question.id)]);
  const may = { write: can(actor.role, "option:write"), answer: can(actor.role, "decision:answer") };
  return { shell, question, thread, may, workspace: actor.workspaceSlug, reader: actor.name };
}
export type QuestionPage = Awaited<ReturnType<typeof loader>>;

/** The team writes the options, a decider answers: each form asks for the right it needs. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:read");
  return answer(actor.language, form, () => handle(actor, form, received.params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.question.question ?? ""} · Courtepointe` }];

export default function Question() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { question, workspace, shell, may } = page;
  const { askedBy, decisionId } = question;
  const meta = [askedBy && t.option.askedByWhom(askedBy), decisionId && <Link key="decision" to={paths.decision(workspace, decisionId)}>{t.option.seeDecision}</Link>].filter(Boolean);
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.options(workspace, shell.slug)}>{t.option.page}</Link>} title={question.question} meta={meta} />
      {may.write && <EditQuestion question={question} />}
      <OptionsSection page={page} />
      <AnswerSection page={page} />
      <CommentThread thread={page.thread} />
    </>
  );
}

function EditQuestion({ question }: { question: QuestionPage["question"] }) {
  const t = useT();
  const refused = refusedForm(useActionData(), "question");
  const labels = { question: t.option.question, askedBy: t.option.askedBy };
  return (
    <Disclosure summary={t.option.edit} open={refused !== null}>
      <PostForm name="question" refused={refused} submit={t.common.save} revision={question.revision} labels={labels}>
        {({ typed }) => <QuestionFields typed={typed} question={question} />}
      </PostForm>
    </Disclosure>
  );
}
