import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FirstStepGroup, FirstStepView, PairName } from "#app/domain/affordable-loss/first-step-groups.ts";
import { groupFirstSteps } from "#app/domain/affordable-loss/first-step-groups.ts";
import { formatLossSum } from "#app/domain/affordable-loss/loss-format.ts";
import { useLanguage, useT } from "#app/i18n/context.tsx";
import type { Dictionary } from "#app/i18n/fr.ts";
import { seededLabel } from "#app/i18n/seeded-label.ts";
import { formatHundredths, formatMinor } from "#app/platform/format.ts";
import { Table } from "../primitives/Table.tsx";
import { AnswerSeal } from "./LossAnswer.tsx";
import { lossUnitSign } from "#app/domain/affordable-loss/loss-figures.ts";

type FirstStepTableProps = { steps: readonly FirstStepView[]; currency: string; hrefOf?: (pairId: string) => string; /** What can be done about a step, under its answer. */ actions?: (step: FirstStepView) => ReactNode };

/** « Former × École D » */
export const pairLabel = (t: Dictionary, pair: PairName): string =>
  `${seededLabel(t, "usage", pair.usage)} × ${pair.stakeholder ?? (pair.category ? seededLabel(t, "category", pair.category) : "")}`;

/** The first steps by pair and by actor; those of a pair that cannot start, or was set aside, are struck out and outside the total. */
export function FirstStepTable({ steps, currency, hrefOf, actions }: FirstStepTableProps) {
  const t = useT();
  const language = useLanguage();
  const { groups, total, leaving } = groupFirstSteps(steps);
  const { columns } = t.loss.steps;
  const head = (
    <tr>
      <th scope="col">{columns.actor}</th><th scope="col">{columns.action}</th><th scope="col">{columns.learning}</th>
      <th scope="col" className="num">{lossUnitSign("money", currency, language)}</th><th scope="col" className="num">{lossUnitSign("person-months", currency, language)}</th><th scope="col">{columns.answer}</th>
    </tr>
  );
  const foot = (
    <tr>
      <th scope="row" colSpan={3}>{t.loss.steps.total}</th>
      <td className="num">{formatLossSum(total.money, "money", currency, language)}</td>
      <td className="num">{formatLossSum(total["person-months"], "person-months", currency, language)}</td>
      <td />
    </tr>
  );
  return (
    <div className="step-table-frame">
      <Table caption={t.loss.steps.caption} captionHidden head={head} foot={leaving > 0 ? foot : undefined}>
        {groups.map((group) => <Group key={group.pairId} {...{ group, currency, actions }} href={hrefOf?.(group.pairId)} />)}
      </Table>
    </div>
  );
}

type GroupProps = Pick<FirstStepTableProps, "currency" | "actions"> & { group: FirstStepGroup; href?: string };

function Group({ group, currency, href, actions }: GroupProps) {
  const t = useT();
  const language = useLanguage();
  const name = pairLabel(t, group.pair);
  const out = group.blocked !== null;
  return (
    <>
      <tr className={out ? "row-group row-out" : "row-group"}>
        <th scope="rowgroup" colSpan={3}>{href ? <Link to={href}>{name}</Link> : name}{group.blocked && <> · <span className="warn">{t.loss.steps.blocked[group.blocked]}</span></>}</th>
        <td className="num">{out ? "" : formatLossSum(group.money, "money", currency, language)}</td>
        <td className="num">{out ? "" : formatLossSum(group.personMonths, "person-months", currency, language)}</td>
        <td />
      </tr>
      {group.steps.map((step) => <Step key={step.id} {...{ step, out, actions }} />)}
    </>
  );
}

function Step({ step, out, actions }: { step: FirstStepView; out: boolean } & Pick<FirstStepTableProps, "actions">) {
  const language = useLanguage();
  const [money, time] = [formatMinor(step.money, language), formatHundredths(step.personMonths, language)];
  return (
    <tr className={out ? "step row-out" : "step"}>
      <th scope="row">{step.actor}</th>
      <td className="wide">{step.action}</td>
      <td className="wide soft">{step.expectedLearning}</td>
      <td className="num money">{out ? <s>{money}</s> : money}</td>
      <td className="num time">{out ? <s>{time}</s> : time}</td>
      <td className="wide loss-answer"><AnswerSeal state={step.state} answer={step.answer} />{actions?.(step)}</td>
    </tr>
  );
}
