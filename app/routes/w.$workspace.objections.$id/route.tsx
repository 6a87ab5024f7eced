import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { membersOf } from "#app/domain/member/queries.server.ts";
import { objectionAt } from "#app/domain/objection/queries.server.ts";
import { programById, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { answerObjection } from "#app/http/objection-forms.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ObjectionCard } from "#app/ui/objection/ObjectionCard.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "objection:write");
  const { programId, objection } = await objectionAt(actor, received.params.id ?? "");
  const program = await programById(actor, programId);
  const [shell, thread, members] = await Promise.all([shellOf(actor, program), threadOf(actor, "objection", objection.id), membersOf(actor)]);
  const powers = { answer: can(actor.role, "objection:answer"), members: members.filter(({ role }) => can(role, "objection:write")).map(({ id, name }) => ({ id, name })) };
  return { shell, thread, objection, powers, workspace: actor.workspaceSlug };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "objection:write");
  const { programId } = await objectionAt(actor, received.params.id ?? "");
  const { slug } = await programById(actor, programId);
  return answer(actor.language, form, () => answerObjection(actor, form, paths.objections(actor.workspaceSlug, slug)));
}

export default function Objection() {
  const t = useT();
  const answered = useActionData();
  const { objection, powers, thread, workspace, shell } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.objections(workspace, shell.slug)}>{t.objection.eyebrow}</Link>} title={t.objection.pageTitle(objection.raisedBy || t.objection.erased)} />
      <ObjectionCard objection={objection} place={{ workspace, program: shell.slug }} powers={{ ...powers, refusedOf: (name) => refusedForm(answered, name) }} />
      <CommentThread thread={thread} />
    </>
  );
}
