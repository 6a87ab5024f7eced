import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireMember, requireMemberForm } from "#app/auth/require-member.server.ts";
import { answer } from "#app/http/answer.server.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { PageHeader } from "#app/ui/layout/PageHeader.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import { answerChoice } from "./answer-choice.server.ts";
import { composeChoice } from "./compose-choice.server.ts";
import { OpeningCall } from "./OpeningCall.tsx";
import { PairChoice } from "./PairChoice.tsx";
import { StepTotals } from "./StepTotals.tsx";
import { TotalsInSight } from "./TotalsInSight.tsx";
import "#app/i18n/words/choice.ts";

export async function loader(received: LoaderFunctionArgs) {
  const actor = await requireMember(received, "iteration:read");
  return composeChoice(actor, received.params.id ?? "");
}

export async function action(received: ActionFunctionArgs) {
  const { actor, form } = await requireMemberForm(received, "iteration:write");
  return answer(actor.language, form, () => answerChoice(actor, received.params.id ?? "", form));
}

export default function Choice() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const workspace = useParams().workspace ?? "";
  const chosen = page.pairs.filter(({ choice }) => choice?.chosen).length;
  return (
    <>
      <PageHeader eyebrow={<Link to={paths.iteration(workspace, page.iteration.id)}>{t.iteration.number(page.iteration.number)} · {page.iteration.question || t.iteration.noQuestion}</Link>} title={t.choice.title(chosen, page.pairs.length)} lede={t.choice.lede} />
      {page.may ? <TotalsInSight page={page} /> : null}
      <Section title={t.choice.pairs} definition={t.choice.ruleDef}>
        {page.pairs.length === 0 ? <EmptyState action={<ButtonLink href={`${paths.pairs(workspace, page.shell.slug)}#add`} look="slim">{t.home.addPair}</ButtonLink>}>{t.choice.empty}</EmptyState> : null}
        {page.pairs.map((pair) => <PairChoice key={pair.id} pair={pair} may={page.may} answered={answered} />)}
      </Section>
      <StepTotals page={page} />
      <OpeningCall page={page} answered={answered} />
    </>
  );
}
