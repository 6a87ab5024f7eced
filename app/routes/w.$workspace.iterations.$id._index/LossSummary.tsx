import { Link, useParams } from "@remix-run/react";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import { groupFirstSteps } from "#app/domain/affordable-loss/first-step-groups.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { FirstStepTable } from "#app/ui/affordable-loss/FirstStepTable.tsx";
import { LossTable } from "#app/ui/affordable-loss/LossTable.tsx";
import { ButtonLink } from "#app/ui/primitives/ButtonLink.tsx";
import { EmptyState } from "#app/ui/primitives/EmptyState.tsx";
import { Section } from "#app/ui/primitives/Section.tsx";
import type { IterationPage } from "./compose-iteration.server.ts";
import { LossNotices } from "./LossNotices.tsx";

/** Where each actor stands in each unit, and the first steps behind it; the account itself has its own page. */
export function LossSummary({ page }: { page: IterationPage }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  const { loss, iteration, shell } = page;
  const { money, "person-months": months } = loss.totals;
  const title = money.remaining && months.remaining
    ? t.loss.title(formatLossSum(money.remaining, "money", shell.currency, language), formatLossSum(months.remaining, "person-months", shell.currency, language))
    : t.loss.titlePlain;
  const open = <ButtonLink href={paths.loss(workspace, iteration.id)} look="slim">{t.iteration.lossOpen}</ButtonLink>;
  return (
    <Section id="perte" title={title} definition={t.loss.definition} aside={open}>
      {loss.rows.length === 0 ? <EmptyState>{t.iteration.lossEmpty}</EmptyState> : <LossTable loss={loss} currency={shell.currency} />}
      <LossNotices page={page} />
      <Steps page={page} />
    </Section>
  );
}

function Steps({ page: { steps, iteration, shell } }: { page: IterationPage }) {
  const t = useT();
  const language = useLanguage();
  const workspace = useParams().workspace ?? "";
  if (steps.length === 0) return null;
  const { total } = groupFirstSteps(steps);
  const title = t.loss.steps.title(formatLossSum(total.money, "money", shell.currency, language), formatLossSum(total["person-months"], "person-months", shell.currency, language));
  return (
    <div className="first-steps">
      <h3><Link to={`${paths.loss(workspace, iteration.id)}#first-steps`}>{title}</Link></h3>
      <p className="def">{t.loss.steps.definition}</p>
      <FirstStepTable steps={steps} currency={shell.currency} hrefOf={(id) => paths.pair(workspace, id)} />
    </div>
  );
}
