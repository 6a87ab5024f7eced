import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { somethingAsked } from "#app/domain/affordable-loss/loss-rows.ts";
import { paths } from "#app/paths.ts";
import { barsOfLoss } from "#app/domain/affordable-loss/bars-of-loss.ts";
import { lossRowId } from "#app/ui/affordable-loss/loss-row-id.ts";
import { LossTable } from "#app/ui/affordable-loss/LossTable.tsx";
import { useLossTitle } from "#app/ui/affordable-loss/use-loss-title.ts";
import { LossBars } from "#app/ui/charts/LossBars.tsx";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { Disclosure } from "#app/ui/primitives/Disclosure.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { AbilityBox } from "./AbilityBox.tsx";
import { Ceilings } from "./Ceilings.tsx";
import { composeLoss } from "./compose-loss.server.ts";
import { FirstSteps } from "./FirstSteps.tsx";
import { handle } from "./handle-form.server.ts";
import { Movements } from "./Movements.tsx";
import { Notices } from "./Notices.tsx";
import { WorstCase } from "./WorstCase.tsx";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "program:read-network");
  return composeLoss(actor, received.params.id ?? "");
}

/** Every form of the page: each asks for the right it needs. */
export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "program:read-network");
  return answer(actor.language, form, () => handle(actor, form, received.params.id ?? ""));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.shell.name ?? ""} · Courtepointe` }];

export default function Loss() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { iteration, inside, workspace } = page;
  const eyebrow = `${page.shell.name} · ${t.loss.iterationName(iteration.number)}`;
  return (
    <>
      <PageHeader eyebrow={eyebrow} title={inside ? t.loss.page : t.loss.ownTitle} lede={inside ? t.loss.worstQuestion : t.loss.ownLede} />
      {!inside && page.side === null && <EmptyState>{t.loss.noSide}</EmptyState>}
      {(inside || page.side !== null) && <Standing page={page} />}
      {page.ability && <AbilityBox ability={page.ability} currency={page.currency} />}
      <FirstSteps page={page} pairHref={(id) => paths.pair(workspace, id)} />
      {(inside || page.loss.rows.length > 0) && <Ceilings page={page} />}
      {inside && <Movements page={page} />}
      {inside && <WorstCase page={page} />}
    </>
  );
}

function Standing({ page }: { page: Awaited<ReturnType<typeof composeLoss>> }) {
  const t = useT();
  const { loss, currency, inside } = page;
  const title = useLossTitle(loss.totals, currency);
  const agreed = loss.rows.some((row) => row.money.ceiling ?? row["person-months"].ceiling);
  return (
    <Section id="loss" title={title} definition={t.loss.definition}>
      {inside && !agreed && <EmptyState>{t.loss.nothingYet}</EmptyState>}
      {somethingAsked(loss) && <LossTable loss={loss} currency={currency} />}
      <Notices page={page} />
      {inside && agreed && (
        <Disclosure summary={t.loss.bars}>
          <LossBars spec={barsOfLoss(loss, { title: t.loss.caption, definition: t.loss.definition, currency })} twin={false} hrefOf={(actorId) => `#${lossRowId(actorId)}`} />
        </Disclosure>
      )}
    </Section>
  );
}
