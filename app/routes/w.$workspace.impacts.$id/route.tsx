import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { threadOf } from "#app/domain/comment/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { CommentThread } from "#app/ui/comment/CommentThread.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Assess, History } from "./Assessments.tsx";
import { ControlAction, PairsForm, Retire } from "./ImpactLinks.tsx";
import { ImpactEdit } from "./ImpactEdit.tsx";
import { impactForms } from "./impact-forms.server.ts";
import { impactView } from "./impact-view.server.ts";
import "#app/i18n/words/impact.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  const id = received.params.id ?? "";
  return { ...(await impactView(actor, id)), thread: await threadOf(actor, "impact", id) };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "impact:write");
  const id = received.params.id ?? "";
  return answer(actor.language, form, async () => {
    const to = (await handlerOf(impactForms, form)(actor, form, id)) ?? paths.impact(actor.workspaceSlug, id);
    return redirectWithToast(to, { message: dictionaries[actor.language].impact.saved });
  });
}

export default function ImpactPage() {
  const t = useT();
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const refused = useActionData();
  const { impact, inside, shell, workspace } = view;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={paths.impacts(workspace, shell.slug)}>{t.impact.title}</Link>}
        title={`${t.impact.ref[impact.kind](impact.number)} · ${impact.statement}`}
        lede={impact.retiredOn ? t.impact.retiredOn(formatDay(impact.retiredOn, language)) : undefined}
      />
      {inside && <History history={inside.history} kind={impact.kind} />}
      {inside?.mayWrite && (
        <>
          <Assess view={inside} impact={impact} refused={refusedForm(refused, "assess")} />
          <ImpactEdit impact={impact} capturedBy={inside.capturedBy} lenses={view.lenses} refused={refusedForm(refused, "edit")} />
          {impact.kind === "risk" && <ControlAction view={inside} impact={impact} refused={refusedForm(refused, "control")} />}
          <PairsForm view={inside} impact={impact} />
          <Retire impact={impact} refused={refusedForm(refused, "retire") ?? refusedForm(refused, "trash")} />
        </>
      )}
      <CommentThread thread={view.thread} />
    </>
  );
}
