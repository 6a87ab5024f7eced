import { Link, useParams } from "@remix-run/react";
import { somethingAsked } from "#app/domain/affordable-loss/loss-rows.ts";
import { groupFirstSteps } from "#app/domain/affordable-loss/first-step-groups.ts";
import { useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { FirstStepTable } from "#app/ui/affordable-loss/FirstStepTable.tsx";
import { LossTable } from "#app/ui/affordable-loss/LossTable.tsx";
import { useLossTitle, useStepsTitle } from "#app/ui/affordable-loss/use-loss-title.ts";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";
import { LossNotices } from "./LossNotices.tsx";

/** Where each actor stands in each unit, and the first steps behind it; the account itself has its own page. */
export function LossSummary({ page }: { page: IterationPage }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const { loss, iteration, shell } = page;
  const title = useLossTitle(loss.totals, shell.currency);
  const open = <ButtonLink href={paths.loss(workspace, iteration.id)} look="slim">{t.iteration.lossOpen}</ButtonLink>;
  return (
    <Section id="perte" title={title} definition={t.loss.definition} aside={open}>
      {!somethingAsked(loss) ? <EmptyState>{t.iteration.lossEmpty}</EmptyState> : <LossTable loss={loss} currency={shell.currency} />}
      <LossNotices page={page} />
      <Steps page={page} />
    </Section>
  );
}

function Steps({ page: { steps, iteration, shell } }: { page: IterationPage }) {
  const t = useT();
  const workspace = useParams().workspace ?? "";
  const title = useStepsTitle(groupFirstSteps(steps), shell.currency);
  if (steps.length === 0) return null;
  return (
    <div className="first-steps">
      <h3><Link to={`${paths.loss(workspace, iteration.id)}#first-steps`}>{title}</Link></h3>
      <p className="def">{t.loss.steps.definition}</p>
      <FirstStepTable steps={steps} currency={shell.currency} hrefOf={(id) => paths.pair(workspace, id)} />
    </div>
  );
}
