import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { can } from "#app/domain/access/permissions.ts";
import { editionNumber } from "#app/domain/brief/editions.server.ts";
import { answerDecision } from "#app/domain/decision/answer-decision.server.ts";
import { DECISION_ANSWERS } from "#app/domain/decision/decision.ts";
import { answerInput } from "#app/domain/decision/schema.ts";
import { programAt, shellOf } from "#app/domain/program/queries.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { parseForm } from "#app/http/form.server.ts";
import { keptPage } from "#app/domain/record/kept-page.server.ts";
import { redirectWithToast } from "#app/http/toast.server.ts";
import { dictionaries } from "#app/i18n/dictionaries.server.ts";
import { paths } from "#app/paths.ts";
import { ExecutivePage } from "#app/ui/executive/ExecutivePage.tsx";
import { Decide } from "./Decide.tsx";
import { FrozenBand } from "./FrozenBand.tsx";
import { frozenPage, livePage } from "./page.server.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read");
  return keptPage(received, actor, () => composeDashboard(actor, received));
}
export type Dashboard = Awaited<ReturnType<typeof loader>>;

async function composeDashboard(actor: Actor, received: LoaderFunctionArgs) {
  const program = await programAt(actor, received.params.program);
  const query = new URL(received.request.url).searchParams;
  const asked = query.get("decide");
  const edition = query.get("edition");
  const shown = edition === null ? await livePage(actor, program) : await frozenPage(actor, program, editionNumber(edition));
  return {
    shell: await shellOf(actor, program),
    ...shown,
    reader: actor.name,
    decide: DECISION_ANSWERS.find((one) => one === asked) ?? null,
    may: { answer: can(actor.role, "decision:answer"), ask: can(actor.role, "decision:request"), lookAfter: can(actor.role, "iteration:write") },
  };
}

/** The one thing that is written here: the answer to what is asked. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "decision:answer");
  return answer(actor.language, form, async () => {
    await answerDecision(actor, parseForm(answerInput, form));
    return redirectWithToast(paths.dashboard(actor.workspaceSlug, received.params.program ?? ""), { message: dictionaries[actor.language].decision.toast.answered });
  });
}

/** Executives read it, often on a phone: no script before someone touches the page. */
export const handle = { scriptsOnTouch: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.program.name ?? ""} · Courtepointe` }];

export default function DashboardPage() {
  const page = useLoaderData<typeof loader>();
  const { view, edition, frozen } = page;
  return (
    <>
      {frozen && <FrozenBand frozen={frozen} />}
      <ExecutivePage view={view} edition={edition} decide={frozen ? null : <Decide page={page} />} />
    </>
  );
}
