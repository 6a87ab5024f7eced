import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { keptPage } from "#app/domain/record/kept-page.server.ts";
import { refusedAmong, refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { AmendedMark } from "#app/ui/amendment/AmendedMark.tsx";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { LateRefusal } from "#app/ui/form/LateRefusal.tsx";
import { HypothesisBlock } from "#app/ui/hypothesis/HypothesisBlock.tsx";
import { Testing } from "#app/ui/hypothesis/Testing.tsx";
import { VerdictForm } from "#app/ui/hypothesis/VerdictForm.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { OriginPath } from "#app/ui/provenance/OriginPath.tsx";
import { Amendments } from "./Amendments.tsx";
import { answerHypothesis } from "./answer-hypothesis.server.ts";
import { composeHypothesis } from "./compose-hypothesis.server.ts";
import { EditHypothesis } from "./EditHypothesis.tsx";
import { EvidenceFiles } from "./EvidenceFiles.tsx";
import { Lineage } from "./Lineage.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  const id = received.params.id ?? "";
  return keptPage(received, actor, async () => ({ ...(await composeHypothesis(actor, id)), thread: await threadOf(actor, "hypothesis", id) }));
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "hypothesis:write");
  return answer(actor.language, form, () => answerHypothesis(actor, received.params.id ?? "", form));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `H ${data?.hypothesis.number ?? ""} · Courtepointe` }];

export default function Hypothesis() {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { hypothesis, iteration } = page;
  const running = page.may && iteration.state === "running";
  const eyebrow = <Link to={paths.iteration(workspace, iteration.id)}>{t.iteration.number(iteration.number)}</Link>;
  const journal = <Link key="journal" to={paths.journal(workspace, { subject: hypothesis.id })}>{t.hypothesis.journal}</Link>;
  return (
    <>
      <PageHeader eyebrow={eyebrow} title={<>{hypothesis.statement}{hypothesis.amended.includes("statement") ? <AmendedMark /> : null}</>} meta={hypothesis.originNote ? [hypothesis.originNote, journal] : [journal]} />
      {!page.may || iteration.state === "closed" ? <LateRefusal refused={late(answered)} /> : null}
      <HypothesisBlock
        untitled
        hypothesis={hypothesis}
        evidenceForm={page.may && iteration.state !== "closed" ? <Testing hypothesis={hypothesis} running={running} today={page.today} experiments={page.experiments} refusedOf={(form) => refusedForm(answered, `${form}:${hypothesis.id}`)} /> : null}
        verdictForm={running ? <VerdictForm hypothesis={hypothesis} refused={refusedForm(answered, `verdict:${hypothesis.id}`)} /> : undefined}
      />
      {page.may && iteration.state !== "closed" ? <EditHypothesis page={page} answered={answered} /> : null}
      <EvidenceFiles files={page.files} />
      <Section title={t.provenance.title} id="origin"><OriginPath workspace={workspace} steps={page.originPath} /></Section>
      <Lineage page={page} answered={answered} />
      <Amendments page={page} answered={answered} />
      <CommentThread thread={page.thread} />
    </>
  );
}

/** What a closed iteration still takes, its corrections and what is taken up again, says its own refusals. */
function late(answered: unknown) {
  const refused = refusedAmong(answered);
  return refused && /^(amend|derive|comment)/.test(refused.form) ? null : refused;
}
