import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { cycleOf } from "#app/domain/dashboard/cycle.server.ts";
import { addQuestion } from "#app/domain/option/add-question.server.ts";
import { questionsOf } from "#app/domain/option/queries.server.ts";
import { questionInput } from "#app/domain/option/schema.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { CycleChart } from "#app/ui/charts/cycle/CycleChart.tsx";
import { PostForm } from "#app/ui/form/PostForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { QuestionFields } from "#app/ui/option/QuestionFields.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { Question } from "./Question.tsx";
import "#app/i18n/words/cycle.ts";
import "#app/i18n/words/option.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  const program = await programAt(actor, received.params.program);
  const [shell, questions, cycle] = await Promise.all([shellOf(actor, program), questionsOf(actor, program.id), cycleOf(actor, program.id)]);
  return { shell, questions, cycle, workspace: actor.workspaceSlug, mayWrite: can(actor.role, "option:write") };
}
export type OptionsPage = Awaited<ReturnType<typeof loader>>;

/** A new question opens on its page, where its options are written. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "option:write");
  return answer(actor.language, form, async () => {
    form.set("programId", (await programAt(actor, received.params.program)).id);
    const { id } = await addQuestion(actor, parseForm(questionInput, form));
    return redirectWithToast(paths.question(actor.workspaceSlug, id), { message: dictionaries[actor.language].option.toast.questionAdded });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shell.name ?? ""} · Courtepointe` }];

export default function Options() {
  const t = useT();
  const { questions, workspace, mayWrite, cycle, shell } = useLoaderData<typeof loader>();
  const open = questions.filter(({ decisionId }) => decisionId === null);
  const answered = questions.filter(({ decisionId }) => decisionId !== null);
  return (
    <>
      <PageHeader eyebrow={t.option.page} title={t.option.title(open.length)} lede={t.option.lede} />
      <Section title={t.option.openTitle} definition={t.option.openDefinition}>
        {open.length === 0 && <EmptyState>{t.option.openNone}</EmptyState>}
        {open.map((question) => <Question key={question.id} {...{ question, workspace }} />)}
        {mayWrite && <AddQuestion />}
      </Section>
      <Section title={t.cycle.section}><CycleChart spec={cycle} hrefs={{ commitments: paths.commitments(workspace, shell.slug), options: paths.options(workspace, shell.slug) }} /></Section>
      {answered.length > 0 && <Section title={t.option.answeredTitle}>{answered.map((question) => <Question key={question.id} {...{ question, workspace }} />)}</Section>}
    </>
  );
}

function AddQuestion() {
  const t = useT();
  const refused = refusedForm(useActionData(), "question");
  return (
    <Disclosure summary={t.option.add} open={refused !== null}>
      <PostForm name="question" refused={refused} submit={t.common.add}>{({ typed }) => <QuestionFields typed={typed} />}</PostForm>
    </Disclosure>
  );
}
