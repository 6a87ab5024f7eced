import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { useRef } from "react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { can } from "#app/domain/access/permissions.ts";
import { closeIteration } from "#app/domain/closing/close-iteration.server.ts";
import { iterationWithVersions } from "#app/domain/iteration/queries.server.ts";
import { Forbidden } from "#app/domain/refusal/refusal.ts";
import { shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { handlerOf } from "#app/http/form-handlers.server.ts";
import { refusedForm } from "#app/http/refused.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/format.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { TwoColumns } from "#app/ui/layout/TwoColumns.tsx";
import { FormErrors } from "#app/ui/primitives/FormErrors.tsx";
import { ClosedAlready } from "./ClosedAlready.tsx";
import { Finish } from "./Finish.tsx";
import { ImpactReviews } from "./ImpactReviews.tsx";
import { Losses } from "./Losses.tsx";
import { Missing } from "./Missing.tsx";
import { Newcomers } from "./Newcomers.tsx";
import { Outcome } from "./Outcome.tsx";
import { Overruns } from "./Overruns.tsx";
import { Verdicts } from "./Verdicts.tsx";
import { closingForms } from "./closing-forms.server.ts";
import { SavesUnderWay } from "./use-saved-on-change.ts";
import { closureView } from "./closure-view.server.ts";
import "#app/i18n/words/closing.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  const { iteration, program } = await iterationWithVersions(actor, received.params.id ?? "");
  if (iteration.state === "draft") throw redirect(paths.iteration(actor.workspaceSlug, iteration.id));
  return { shell: await shellOf(actor, program), workspace: actor.workspaceSlug, may: { sort: can(actor.role, "capture:write"), close: can(actor.role, "iteration:close"), decide: can(actor.role, "decision:answer"), ask: can(actor.role, "decision:request") }, number: iteration.number,
    view: iteration.state === "running" ? await closureView(actor, iteration.id) : null };
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "iteration:read");
  const { iteration: { id } } = await iterationWithVersions(actor, received.params.id ?? "");
  return answer(actor.language, form, async () => {
    if (form.get("form") === "close") return closeAndLeave(actor, id, Number(form.get("revision")));
    const { permission, run } = handlerOf(closingForms, form);
    if (!can(actor.role, permission)) throw new Forbidden();
    const place = await run(actor, form, id);
    if (form.has("bySelf")) return { saved: true };
    return redirectWithToast(`${paths.closure(actor.workspaceSlug, id)}#${place}`, { message: dictionaries[actor.language].closing.saved });
  });
}

async function closeAndLeave(actor: Parameters<typeof closeIteration>[0], iterationId: string, revision: number) {
  if (!can(actor.role, "iteration:close")) throw new Forbidden();
  const { next } = await closeIteration(actor, { iterationId, revision });
  const message = dictionaries[actor.language].closing.closed(next.number, next.carried);
  return redirectWithToast(paths.iteration(actor.workspaceSlug, iterationId), { message });
}

export type ClosurePage = Awaited<ReturnType<typeof loader>>;

/** A closing that came second is refused on this page: it still answers once the iteration is closed. */
export default function Closure() {
  const { view, number, ...page } = useLoaderData<typeof loader>();
  const { workspace, id = "" } = useParams();
  return view ? <Guided view={view} {...page} /> : <ClosedAlready number={number} href={paths.iteration(workspace ?? "", id)} />;
}

function Guided({ view, workspace, may, shell }: Omit<ClosurePage, "view" | "number"> & { view: NonNullable<ClosurePage["view"]> }) {
  const t = useT();
  const language = useLanguage();
  const refused = useActionData();
  const { number, openedOn } = view.iteration;
  const saves = useRef(0);
  return (
    <SavesUnderWay.Provider value={saves}>
      <TwoColumns wide asideLabel={t.closing.missingTitle} aside={<Missing view={view} sorting={may.sort ? paths.sorting(workspace, shell.slug) : null} />}>
        <PageHeader eyebrow={<Link to={paths.iteration(workspace, view.iteration.id)}>{t.closing.eyebrow(number, formatDay(openedOn, language))}</Link>} title={t.closing.title} lede={t.closing.lede} />
        <FormErrors errors={Object.values(refusedForm(refused, "close")?.errors ?? {})} />
        <Verdicts hypotheses={view.hypotheses} />
        <Losses losses={view.losses} currency={view.currency} />
        <Overruns overruns={view.overruns} mayDecide={may.decide} mayAsk={may.ask} decisions={paths.decisions(workspace, shell.slug)} />
        <ImpactReviews impacts={view.impacts} />
        <Newcomers newcomers={view.newcomers} confirmed={view.draft.newcomersConfirmed} />
        <Outcome draft={view.draft} complete={!view.gaps.some(({ kind }) => kind.startsWith("outcome"))} base={view.base} target={view.target} />
        <Finish view={view} mayClose={may.close} />
      </TwoColumns>
    </SavesUnderWay.Provider>
  );
}
